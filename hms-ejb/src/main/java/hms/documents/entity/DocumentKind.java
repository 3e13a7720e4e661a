package hms.documents.entity;

/** What a kept document is. */
public enum DocumentKind {
    BILL,
    RECEIPT
}
