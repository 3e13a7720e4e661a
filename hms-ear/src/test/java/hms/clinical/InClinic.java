package hms.clinical;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;

import hms.clinical.boundary.ChartDesk;
import hms.clinical.entity.Chart;
import hms.clinical.entity.EncounterClass;
import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A test in the server with a patient whom elena treats and samuel does not. */
public abstract class InClinic extends InServer {

    protected static final List<String> STRANGERS_TO_CHARTS = List.of("amina", "sam", "ines", "ravi");

    @Inject
    private PatientDesk patients;

    @Inject
    private ChartDesk charts;

    /** A new patient who is seen by elena now. */
    protected long visitor() throws Exception {
        return patient(EncounterClass.AMB);
    }

    /** A new patient who lies here under the care of elena. */
    protected long inpatient() throws Exception {
        return patient(EncounterClass.IMP);
    }

    private long patient(EncounterClass of) throws Exception {
        long id = registered();
        clinic().practitioner("samuel", "PED");
        clinic().encounter(id, "elena", of);
        return id;
    }

    /** A new patient whom nobody treats. */
    protected long registered() throws Exception {
        return as("amina", () -> patients.register(wish(person("Ana", unheardOf(), "1980-05-12"))));
    }

    protected ClinicOfTests clinic() {
        return new ClinicOfTests(bench());
    }

    /** The chart as elena sees it. */
    protected Chart chart(long patient) throws Exception {
        return as("elena", () -> charts.chart(patient));
    }

    /** What the hospital's clocks show so many minutes ago. */
    protected static LocalDateTime minutesAgo(int minutes) {
        return LocalDateTime.now(ZoneId.of("Europe/Madrid")).minusMinutes(minutes);
    }

    /** Nobody but doctors and nurses gets past this door. */
    protected void assertShutToStrangers(ThrowingCallable call) throws Exception {
        for (String other : STRANGERS_TO_CHARTS) {
            as(other, () -> assertForbidden(call));
        }
        assertForbidden(call);
    }
}
