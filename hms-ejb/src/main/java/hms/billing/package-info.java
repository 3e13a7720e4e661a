/**
 * What care costs and who has paid: price list, one account per stay with an append-only ledger, bills, payments.
 *
 * <p>The account always equals its lines minus its payments. Events in: {@link hms.inpatient.PatientAdmitted}, {@link hms.inpatient.BedStayBegan},
 * {@link hms.inpatient.BedStayEnded}, {@link hms.inpatient.PatientDischarged}, {@link hms.clinical.TreatmentChanged}. Answers the question
 * {@link hms.inpatient.DischargeClearance}. Discounts, refunds, deposits, cash sessions and payers are kinds of ledger entries to come.
 */
@Capability(dependsOn = {"inpatient", "documents"})
package hms.billing;

import hms.platform.Capability;
