package hms.patients.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.patients.Reader;
import hms.patients.control.OpenedPatients;
import hms.patients.control.PatientSearch;
import hms.patients.control.RegisteredPatients;
import hms.patients.control.SimilarNames;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.PatientRow;
import hms.patients.entity.PatientsRule;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** Lists of patients: found by what was typed, registered today, opened last. */
@Stateless
@UseCase
@DenyAll
public class PatientIndexDesk {

    private static final int MOST_OPENED = 10;
    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    PatientSearch search;

    @Inject
    OpenedPatients opened;

    @Inject
    RegisteredPatients registered;

    /** What was typed into the search box, and which page of the answer is wanted. */
    public record Search(@NotNull @Size(max = 200) String text, @Min(0) int first, @Min(1) @Max(100) int size)
            implements Serializable {}

    /** Which list. */
    public enum Listing {
        FOUND,
        REGISTERED_TODAY,
        OPENED_BY_ME
    }

    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY})
    @UseCase(Act.READ)
    public Slice<FoundPatient> search(@NotNull @Valid Search wish) {
        return SimilarNames.marked(search.page(wish.text(), wish.first(), wish.size()));
    }

    /** Today's registrations, the last first. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public Slice<PatientRow> registeredToday(@Min(0) int first, @Min(1) @Max(100) int size) {
        return registered.today(first, size);
    }

    /** The patients the caller opened last. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public List<PatientRow> openedByMe() {
        return opened.of(me(), MOST_OPENED);
    }

    /** A whole list as a file, up to a thousand rows; reading it is not enough, and neither is the right alone. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY})
    @UseCase(Act.EXPORT)
    public List<PatientRow> export(@NotNull Listing listing, @Size(max = 200) String text) {
        Reader reader = Reader.of(session);
        reader.demandExport();
        refuseIf(
                listing != Listing.FOUND && !reader.isAny(Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE),
                PatientsRule.EXPORT_NOT_GRANTED);
        return switch (listing) {
            case FOUND -> search.page(text, 0, MOST_EXPORTED).rows();
            case REGISTERED_TODAY -> registered.today(0, MOST_EXPORTED).rows();
            case OPENED_BY_ME -> opened.of(me(), MOST_OPENED);
        };
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
