package hms.billing.control;

import hms.billing.entity.PriceListEntry;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.documents.DocumentsFixture;
import hms.inpatient.BedStayBegan;
import hms.inpatient.PatientAdmitted;
import hms.inpatient.PatientDischarged;
import hms.inpatient.entity.RoomKind;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.Ids;
import hms.platform.Money;
import hms.platform.TestBeans;
import hms.platform.TestClock;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Billing's beans on a test's own entity manager, a stay to charge, and some prices. */
final class BillingFixture {

    static final Currency EUR = Currency.getInstance("EUR");
    static final String XRAY = "XRAY-1";
    static final String VISIT = "VISIT";

    final EntityManager em;
    final TestClock clock;
    final HospitalDay day;
    final Accounts accounts = new Accounts();
    final Ledger ledger = new Ledger();
    final PriceList prices = new PriceList();
    final BedDays bedDays = new BedDays();
    final Bills bills = new Bills();
    final Charging charging = new Charging();
    final Cashier cashier = new Cashier();
    final StayBilling stays = new StayBilling();
    final TreatmentBilling treatments = new TreatmentBilling();
    final BillingClearance clearance = new BillingClearance();
    final LiveBill liveBill = new LiveBill();
    final IssuedBills issued = new IssuedBills();
    final BillingSheet sheet = new BillingSheet();
    final BillPaper billPaper = new BillPaper();

    BillingFixture(EntityManager em, TestClock clock) {
        this.em = em;
        this.clock = clock;
        day = new HospitalDay(clock, TestInstance.of(HospitalZone.class, List.of()));
        accounts.em = em;
        ledger.em = em;
        prices.em = em;
        prices.day = day;
        bedDays.em = em;
        bedDays.day = day;
        bedDays.prices = prices;
        sheet.em = em;
        sheet.day = day;
        billPaper.em = em;
        billPaper.sheet = sheet;
        money();
        followers();
    }

    private void money() {
        bills.em = em;
        bills.numbers = TestBeans.numberSeries(em);
        bills.day = day;
        bills.documents = DocumentsFixture.store(em);
        bills.paper = billPaper;
        charging.em = em;
        charging.ledger = ledger;
        charging.bills = bills;
        charging.day = day;
        cashier.em = em;
        cashier.ledger = ledger;
        cashier.bedDays = bedDays;
        cashier.numbers = bills.numbers;
        cashier.documents = bills.documents;
        cashier.paper = new ReceiptPaper();
        cashier.paper.sheet = sheet;
        cashier.day = day;
        issued.em = em;
    }

    private void followers() {
        SignedInName caller = new SignedInName();
        stays.em = em;
        stays.accounts = accounts;
        stays.bedDays = bedDays;
        stays.charging = charging;
        stays.bills = bills;
        stays.ledger = ledger;
        stays.caller = caller;
        treatments.accounts = accounts;
        treatments.prices = prices;
        treatments.charging = charging;
        treatments.day = day;
        treatments.caller = caller;
        clearance.em = em;
        clearance.accounts = accounts;
        clearance.ledger = ledger;
        clearance.bedDays = bedDays;
        clearance.day = day;
        liveBill.em = em;
        liveBill.bedDays = bedDays;
        liveBill.issued = issued;
        liveBill.day = day;
    }

    /** A visit for 40.00, an X-ray for 75.50, a day in a general ward for 120.00. */
    void pricesOfToday() {
        price(PriceListEntry.service(VISIT, "Visit of a specialist"), "40.00");
        price(PriceListEntry.service(XRAY, "X-ray of the chest"), "75.50");
        price(PriceListEntry.bedDay("BED-GEN", "Bed in a general ward, per day", RoomKind.GENERAL), "120.00");
    }

    void price(PriceListEntry entry, String amount) {
        LocalDate longAgo = LocalDate.parse("2020-01-01");
        entry.price(longAgo, new BigDecimal(amount), EUR, longAgo, "sam", clock.instant());
        em.persist(entry);
        em.flush();
    }

    /** Somebody lies in a general ward from this moment on; the id of the encounter. */
    long admit(Demographics told, Instant at) {
        Patient patient = PatientsFixture.register(em, told);
        Department ward = Department.open("D" + Ids.next() % 1_000_000, "Medicine", null);
        em.persist(ward);
        Practitioner doctor = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", ward);
        em.persist(doctor);
        Encounter encounter = Encounter.begin(EncounterClass.IMP, patient, doctor, ward, at);
        em.persist(encounter);
        em.flush();
        stays.admitted(new PatientAdmitted(Ids.next(), encounter.getId(), patient.getId(), at));
        stays.lay(new BedStayBegan(Ids.next(), encounter.getId(), patient.getId(), "GENERAL", at));
        em.flush();
        return encounter.getId();
    }

    void discharge(long encounterId) {
        Encounter encounter = em.find(Encounter.class, encounterId);
        stays.discharged(new PatientDischarged(Ids.next(), encounterId, encounter.patientId(), clock.instant()));
        em.flush();
    }

    static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
