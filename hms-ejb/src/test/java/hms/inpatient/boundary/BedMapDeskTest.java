package hms.inpatient.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.ClinicalDoors;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.Procedure;
import hms.inpatient.boundary.BedMapDesk.WardPatient;
import hms.inpatient.control.InpatientFixture;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.Ward;
import hms.patients.PatientAccess;
import hms.platform.Roles;
import hms.platform.TestDatabase;
import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BedMapDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void tellsWhyPatientsCameAndWhatWaitsToTheStaffOfTheirWardOnly() {
        db.run(em -> {
            InpatientFixture wards = new InpatientFixture(em);
            InpatientRow own = lying(em, wards);
            InpatientRow other = lying(em, wards);
            em.find(Ward.class, own.wardId()).join("grace");
            em.flush();
            BedMapDesk desk = desk(em, wards);

            assertThat(desk.patients(own.wardId())).containsExactly(new WardPatient(own, 1L, "chest pain"));
            List<WardPatient> elsewhere = desk.patients(other.wardId());
            assertThat(elsewhere).containsExactly(new WardPatient(other, null, null));
            assertThat(elsewhere).noneMatch(WardPatient::readable);
        });
    }

    private static InpatientRow lying(EntityManager em, InpatientFixture wards) {
        Bed bed = wards.bed();
        InpatientRow row = wards.admit(wards.patient(), bed, "chest pain");
        em.persist(Procedure.plan(em.find(Encounter.class, row.encounterId()), null, "Dressing", NOW, "elena", NOW));
        return row;
    }

    private static BedMapDesk desk(EntityManager em, InpatientFixture wards) {
        BedMapDesk desk = new BedMapDesk();
        desk.session = nurse("grace");
        desk.census = wards.census;
        desk.encounters = ClinicalDoors.encounters(em);
        desk.access = new PatientAccess(List.of(wards.ownWard()));
        return desk;
    }

    private static SessionContext nurse(String username) {
        Principal caller = () -> username;
        return (SessionContext) Proxy.newProxyInstance(
                BedMapDeskTest.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> Roles.NURSE.equals(arguments[0]);
                    case "getCallerPrincipal" -> caller;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
