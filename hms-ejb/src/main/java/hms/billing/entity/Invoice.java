package hms.billing.entity;

import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A bill that is out: its lines are what they were at that moment, and so they stay. */
@Entity
@Table(name = "invoice")
public class Invoice extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "invoice_number")
    private String number;

    private boolean supplementary;

    @Embedded
    private Money total;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "document_id")
    private Long documentId;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderBy("place")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    /** A bill over these charges, each of which stands on it and on no other. */
    public static Invoice draft(Account account, List<ChargeItem> charges, boolean supplementary) {
        Invoice invoice = new Invoice();
        invoice.account = account;
        invoice.patientId = account.patientId();
        invoice.supplementary = supplementary;
        invoice.total = charges.stream().map(ChargeItem::total).reduce(account.nothing(), Money::plus);
        for (ChargeItem charge : charges) {
            charge.bill(invoice.getId());
            invoice.lines.add(new InvoiceLine(invoice.lines.size() + 1, charge));
        }
        return invoice;
    }

    /** Out, under this number. */
    public void issue(String newNumber, String by, Instant at) {
        number = newNumber;
        issuedBy = by;
        issuedAt = at;
    }

    /** Its paper is this document. */
    public void printedAs(long document) {
        documentId = document;
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Account getAccount() {
        return account;
    }

    public String getNumber() {
        return number;
    }

    public boolean isSupplementary() {
        return supplementary;
    }

    public Money getTotal() {
        return total;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public List<InvoiceLine> getLines() {
        return List.copyOf(lines);
    }
}
