package hms.audit.entity;

/** The orders that an index gives. */
public enum AuditSort {
    NEWEST_FIRST("e.at DESC, e.id DESC"),
    OLDEST_FIRST("e.at, e.id");

    private final String order;

    AuditSort(String order) {
        this.order = order;
    }

    /** In the query language. */
    public String order() {
        return order;
    }
}
