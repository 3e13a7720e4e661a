package hms.matrix;

import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Listing;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.DemographicField;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientRow;
import hms.patients.entity.PatientsRule;
import hms.platform.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each field of a patient, read and written at the desks as the holder of each role and right (SECURITY S11). */
class FieldMatrixIT extends InServer {

    /** Values that hold fields of the table, or say of them what somebody must know. */
    private static final Set<String> PARTS = Set.of("name", "life", "status", "lookAlike", "class");

    @Inject
    PatientDesk desk;

    @Inject
    PatientIndexDesk index;

    private final List<String> faults = new ArrayList<>();

    @Test
    void namesEveryFieldThatAPatientHas() throws Exception {
        Set<String> fields = new TreeSet<>();
        for (PropertyDescriptor property :
                Introspector.getBeanInfo(Patient.class).getPropertyDescriptors()) {
            fields.add(property.getName());
        }
        fields.removeAll(PARTS);
        for (DemographicField field : DemographicField.values()) {
            fields.add(field.getProperty());
        }

        assertThat(PatientField.all()).extracting(PatientField::name).containsExactlyInAnyOrderElementsOf(fields);
    }

    /** What a form carries can be told; what it does not carry, nobody can set. */
    @Test
    void carriesNothingInAFormThatNobodyMayCorrect() throws Exception {
        Set<String> settable = new TreeSet<>();
        for (PropertyDescriptor property :
                Introspector.getBeanInfo(Demographics.class).getPropertyDescriptors()) {
            if (property.getWriteMethod() != null) {
                settable.add(property.getName());
            }
        }

        assertThat(settable).containsExactlyInAnyOrderElementsOf(named(PatientField::corrected));
        assertThat(Introspector.getBeanInfo(Patient.class).getPropertyDescriptors())
                .allMatch(property -> property.getWriteMethod() == null);
    }

    @Test
    void showsAndTakesEachFieldAtTheDesk() throws Exception {
        Demographics told = ToldInFull.first();
        long id = as("amina", () -> desk.register(wish(told)));
        for (Actor actor : Actor.all()) {
            as(actor, () -> {
                compareReading(actor, id, told);
                for (DemographicField field : DemographicField.values()) {
                    compareWriting(actor, id, told, field);
                }
            });
        }

        assertThat(faults).as("fields that are shown or taken wrongly").isEmpty();
    }

    @Test
    void listsAndExportsOnlyWhatTellsPeopleApart() throws Exception {
        Demographics told = ToldInFull.first();
        as("amina", () -> desk.register(wish(told)));
        assertThat(Arrays.stream(PatientRow.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.equals("patientId") ? "id" : name))
                .containsExactlyInAnyOrderElementsOf(named(PatientField::listed))
                .containsExactlyInAnyOrderElementsOf(named(PatientField::exported));
        for (Actor actor : Actor.all()) {
            as(actor, () -> {
                boolean listed = opens(() -> index.search(new Search(told.getFamily(), 0, 10)));
                boolean exported = opens(() -> index.export(Listing.FOUND, told.getFamily()));
                assertThat(listed).as("found by " + actor).isEqualTo(all(PatientField::listed, actor));
                assertThat(exported)
                        .as("exported by " + actor)
                        .isEqualTo(all(PatientField::read, actor) && all(PatientField::exported, actor));
            });
        }
    }

    private void compareReading(Actor actor, long id, Demographics told) throws Exception {
        List<Patient> read = new ArrayList<>();
        opens(() -> read.add(desk.find(id)));
        for (DemographicField field : DemographicField.values()) {
            boolean shown = !read.isEmpty() && field.of(read.get(0).told()).equals(field.of(told));
            judge("shows", field, actor, shown, actor.isAny(roles(field, PatientField::read)));
        }
    }

    private void compareWriting(Actor actor, long id, Demographics told, DemographicField field) throws Exception {
        long version = bench().number("SELECT version FROM patient WHERE id = ?", id);
        List<DemographicField> changed = new ArrayList<>();
        bench().pretend(() -> {
            if (opens(() -> correct(new CorrectPatient(id, version, ToldInFull.with(field, told))))) {
                changed.addAll(DemographicField.differing(told, desk.find(id).told()));
            }
        });
        judge("takes", field, actor, changed.contains(field), actor.isAny(roles(field, PatientField::corrected)));
    }

    private boolean correct(CorrectPatient wish) {
        desk.correct(wish);
        return true;
    }

    private void judge(String verb, DemographicField field, Actor actor, boolean does, boolean should) {
        if (does != should) {
            faults.add((does ? verb + " " : "never " + verb + " ") + field + " as " + actor);
        }
    }

    private void as(Actor actor, Work work) throws Exception {
        Accounts.open(bench(), actor);
        try {
            if (actor.signedIn()) {
                signIn(actor.username(), PASSWORD);
            }
            work.run();
        } finally {
            request().logout();
            Accounts.close(bench(), actor);
        }
    }

    private static boolean opens(Callable<?> door) throws Exception {
        try {
            door.call();
            return true;
        } catch (EJBAccessException shut) {
            return false;
        } catch (Refusal refused) {
            assertThat(refused.getRule()).isEqualTo(PatientsRule.EXPORT_NOT_GRANTED);
            return false;
        }
    }

    private static String[] roles(DemographicField field, Function<PatientField, String> way) throws Exception {
        return PatientField.all().stream()
                .filter(each -> each.name().equals(field.getProperty()))
                .map(way)
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
    }

    /** The fields that anybody gets this way. */
    private static Set<String> named(Function<PatientField, String> way) throws Exception {
        return PatientField.all().stream()
                .filter(each -> !way.apply(each).isEmpty())
                .map(PatientField::name)
                .collect(Collectors.toSet());
    }

    private static boolean all(Function<PatientField, String> way, Actor actor) throws Exception {
        return PatientField.all().stream()
                .map(way)
                .filter(roles -> !roles.isEmpty())
                .allMatch(roles -> actor.isAny(roles.split(" ", -1)));
    }
}
