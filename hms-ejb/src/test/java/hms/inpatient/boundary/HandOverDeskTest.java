package hms.inpatient.boundary;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.UseCaseNotes;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.Encounter;
import hms.inpatient.boundary.HandOverDesk.Charge;
import hms.inpatient.boundary.HandOverDesk.HandOverPatient;
import hms.inpatient.control.InpatientFixture;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.TestDatabase;
import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOverDeskTest {

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void work(Consumer<House> work) {
        db.run(em -> work.accept(new House(em)));
    }

    @Test
    void putsAnotherDoctorInChargeAndKeepsBothNamesInTheTrail() {
        work(house -> {
            HandOverDesk desk = house.desk(Roles.DOCTOR, "elena");
            Charge charge = desk.charge(house.stay.getId());
            assertThat(charge.open()).isTrue();
            assertThat(charge.doctor()).isEqualTo("Dr Elena Petrova");
            assertThat(charge.others())
                    .extracting(DoctorRow::id)
                    .contains(house.samuel.getId())
                    .doesNotContain(house.elena.getId());
            desk.handOver(house.to(house.samuel, charge.version()));

            assertThat(house.stay.getPractitioner()).isEqualTo(house.samuel);
            assertThat(desk.notes.recordId()).isEqualTo(house.stay.getId());
            assertThat(desk.notes.reasons()).containsExactly("Dr Elena Petrova (elena) → Samuel Okoro");
            assertThat(desk.charge(house.stay.getId()).open()).isFalse();
        });
    }

    @Test
    void isForTheDoctorInChargeAndTheFrontDeskOnly() {
        work(house -> {
            HandOverDesk other = house.desk(Roles.DOCTOR, "samuel");
            Charge charge = other.charge(house.stay.getId());
            assertThat(charge.open()).isFalse();
            assertThat(charge.others()).isEmpty();
            assertRefused(InpatientRule.NOT_IN_CHARGE, () -> other.handOver(house.to(house.samuel, charge.version())));

            HandOverDesk front = house.desk(Roles.RECEPTIONIST, "amina");
            assertThat(front.charge(house.stay.getId()).open()).isTrue();
            front.handOver(house.to(house.samuel, charge.version()));
            assertThat(house.stay.getPractitioner()).isEqualTo(house.samuel);
        });
    }

    @Test
    void refusesWhoIsNoDoctorHereAndWhoIsInChargeAlready() {
        work(house -> {
            HandOverDesk desk = house.desk(Roles.RECEPTIONIST, "amina");
            long version = house.stay.getVersion();
            Practitioner grace = house.join(PractitionerKind.NURSE, "Grace", "Otieno");
            Practitioner gone = house.join(PractitionerKind.DOCTOR, "Ines", "Gone");
            gone.leave();
            assertRefused(InpatientRule.NOT_A_DOCTOR, () -> desk.handOver(house.to(grace, version)));
            assertRefused(InpatientRule.NOT_A_DOCTOR, () -> desk.handOver(house.to(gone, version)));
            assertRefused(InpatientRule.SAME_DOCTOR, () -> desk.handOver(house.to(house.elena, version)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.charge(4711));
        });
    }

    @Test
    void refusesAnotherVersionAnotherPatientAndWhoHasLeft() {
        work(house -> {
            HandOverDesk desk = house.desk(Roles.RECEPTIONIST, "amina");
            long version = house.stay.getVersion();
            assertRefused(PlatformRule.STALE, () -> desk.handOver(house.to(house.samuel, version + 1)));
            long other = house.wards.patient().getId();
            assertRefused(
                    PatientsRule.WRONG_PATIENT,
                    () -> desk.handOver(new HandOverPatient(other, house.stay.getId(), version, house.samuel.getId())));
            house.stay.finish(Instant.parse("2026-11-20T12:00:00Z"));
            house.em.flush();
            assertRefused(
                    ClinicalRule.ENCOUNTER_OVER, () -> desk.handOver(house.to(house.samuel, house.stay.getVersion())));
            assertThat(desk.charge(house.stay.getId()).open()).isFalse();
        });
    }

    @Test
    void findsThoseInTheChargeOfOneDoctor() {
        work(house -> {
            assertThat(house.inChargeOf(house.elena)).isEqualTo(1);
            house.desk(Roles.RECEPTIONIST, "amina").handOver(house.to(house.samuel, house.stay.getVersion()));
            house.em.flush();
            assertThat(house.inChargeOf(house.elena)).isZero();
            assertThat(house.inChargeOf(house.samuel)).isEqualTo(1);
        });
    }

    /** A patient in a bed, in the charge of elena, and samuel who could be. */
    private static final class House {

        final EntityManager em;
        final InpatientFixture wards;
        final Encounter stay;
        final Practitioner elena;
        final Practitioner samuel;

        House(EntityManager em) {
            this.em = em;
            wards = new InpatientFixture(em);
            InpatientRow row = wards.admit(wards.patient(), wards.bed(), "chest pain");
            stay = em.find(Encounter.class, row.encounterId());
            elena = stay.getPractitioner();
            elena.signInAs("elena");
            samuel = join(PractitionerKind.DOCTOR, "Samuel", "Okoro");
            em.flush();
        }

        Practitioner join(PractitionerKind kind, String given, String family) {
            Practitioner made = Practitioner.join(kind, null, given, family, elena.getDepartment());
            em.persist(made);
            em.flush();
            return made;
        }

        HandOverPatient to(Practitioner doctor, long version) {
            return new HandOverPatient(stay.patientId(), stay.getId(), version, doctor.getId());
        }

        int inChargeOf(Practitioner doctor) {
            return wards.census
                    .admitted(null, doctor.getId(), false, 0, 10)
                    .rows()
                    .size();
        }

        HandOverDesk desk(String role, String username) {
            HandOverDesk desk = new HandOverDesk();
            desk.session = caller(role, username);
            desk.patients = wards.everybody();
            desk.handing = wards.handing;
            desk.wards = wards.wards;
            desk.notes = new UseCaseNotes();
            return desk;
        }
    }

    private static SessionContext caller(String role, String username) {
        Principal caller = () -> username;
        return (SessionContext) Proxy.newProxyInstance(
                HandOverDeskTest.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> caller;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
