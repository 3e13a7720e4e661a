package hms.organization;

/** Question to the capabilities above: how many wards of a department are open? */
public interface OpenWards {

    long of(long departmentId);
}
