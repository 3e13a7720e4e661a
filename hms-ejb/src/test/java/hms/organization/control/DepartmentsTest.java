package hms.organization.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.OpenWards;
import hms.organization.entity.Department;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.OrganizationRule;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.DemoWanted;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    private static final int ROUNDS = 20;

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Departments departments(EntityManager em) {
        Departments departments = new Departments();
        departments.em = em;
        return departments;
    }

    private long open(String code, Long parent) {
        return db.in(em ->
                departments(em).add(Department.open(code, code, departments(em).parent(parent))));
    }

    private static void close(EntityManager em, long department, long openWards) {
        Closing closing = new Closing();
        closing.em = em;
        closing.departments = departments(em);
        closing.answers = TestInstance.of(OpenWards.class, List.of((OpenWards) each -> openWards));
        closing.close(closing.departments.find(department));
    }

    @Test
    void closesNoDepartmentWithPeopleOrWards() {
        long cardiology = open("CARD", null);
        long elena = db.in(em -> {
            Practitioner doctor = Practitioner.join(
                    PractitionerKind.DOCTOR,
                    "Dr",
                    "Elena",
                    "Petrova",
                    departments(em).find(cardiology));
            em.persist(doctor);
            return doctor.getId();
        });

        assertRefused(OrganizationRule.DEPARTMENT_IN_USE, () -> db.run(em -> close(em, cardiology, 0)));
        db.run(em -> em.find(Practitioner.class, elena).leave());
        assertRefused(OrganizationRule.DEPARTMENT_IN_USE, () -> db.run(em -> close(em, cardiology, 1)));
        db.run(em -> close(em, cardiology, 0));
        assertThat(tree(false)).isEmpty();
    }

    private List<DepartmentRow> tree(boolean closedToo) {
        return db.in(em -> departments(em).tree(closedToo));
    }

    private boolean openWithin(long id) {
        return db.in(em -> departments(em).openWithin(departments(em).find(id)));
    }

    @Test
    void showsEachDepartmentBelowTheOneItLiesIn() {
        long b = open("B", null);
        long a = open("A", null);
        open("A2", a);
        long b1 = open("B1", b);
        open("B1A", b1);

        List<DepartmentRow> tree = tree(false);

        assertThat(tree).extracting(DepartmentRow::code).containsExactly("A", "A2", "B", "B1", "B1A");
        assertThat(tree).extracting(DepartmentRow::depth).containsExactly(0, 1, 0, 1, 2);
    }

    @Test
    void leavesClosedDepartmentsOutUnlessAskedFor() {
        long a = open("A", null);
        db.run(em -> departments(em).find(a).close(false));

        assertThat(tree(false)).isEmpty();
        assertThat(tree(true)).hasSize(1);
    }

    @Test
    void knowsWhetherOpenDepartmentsAreWithin() {
        long a = open("A", null);
        long a1 = open("A1", a);

        assertThat(openWithin(a)).isTrue();
        db.run(em -> departments(em).find(a1).close(false));
        assertThat(openWithin(a)).isFalse();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        long a = open("A", null);
        long seen = db.in(em -> departments(em).find(a).getVersion());
        db.run(em -> departments(em).current(a, seen).rename("A", "Other"));

        assertRefused(PlatformRule.STALE, () -> db.run(em -> departments(em).current(a, seen)));
        assertRefused(PlatformRule.NOT_FOUND, () -> db.run(em -> departments(em).find(12)));
    }

    @Test
    void saysThatACodeIsTaken() {
        assertThat(new OrganizationKeys().refusalFor("uq_department_code"))
                .map(Refusal::getRule)
                .contains(OrganizationRule.DEPARTMENT_CODE_TAKEN);
        assertThat(new OrganizationKeys().refusalFor("uq_patient_mrn")).isEmpty();
    }

    /** Without the lock each move sees the other's department still outside, and both together close a ring. */
    @Test
    void neverClosesARingWhenTwoMovesMeet() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                long a = open("A" + round, null);
                long b = open("B" + round, null);
                int refused = 0;
                for (Future<Boolean> moved : threads.invokeAll(List.of(move(a, b), move(b, a)))) {
                    refused += moved.get() ? 0 : 1;
                }
                assertThat(refused).as("round %d", round).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Boolean> move(long id, long into) {
        return () -> {
            try {
                db.run(em -> {
                    departments(em).lock();
                    departments(em).find(id).place(departments(em).find(into));
                });
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.getRule()).isEqualTo(OrganizationRule.DEPARTMENT_WITHIN_ITSELF);
                return false;
            }
        };
    }

    @Test
    void foundsTheDemoHospital() {
        db.run(em -> {
            DemoHospital demo = new DemoHospital();
            demo.em = em;
            demo.found(new DemoWanted());
        });

        List<DepartmentRow> tree = tree(false);
        assertThat(tree).hasSize(13).extracting(DepartmentRow::name).contains("Cardiology", "Emergency");
    }
}
