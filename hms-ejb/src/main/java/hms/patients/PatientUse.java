package hms.patients;

/** Question to the capabilities above: are patients of an import in use there, so that it can't be undone? */
public interface PatientUse {

    /** How many patients of this import are referred to. */
    long ofImport(long importId);
}
