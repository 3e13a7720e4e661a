package hms.billing.control;

import hms.billing.entity.Invoice;
import hms.billing.entity.Payment;
import hms.documents.DocumentStore;
import hms.documents.entity.KeptDocument;
import hms.patients.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Bills and receipts as they were printed, for whoever may know of the patient. */
@Dependent
public class Prints {

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenAccount open;

    @Inject
    DocumentStore documents;

    public Optional<KeptDocument> receipt(Reader reader, long paymentId) {
        return Optional.ofNullable(em.find(Payment.class, paymentId))
                .filter(payment -> open.knows(reader, payment.patientId()))
                .flatMap(payment -> documents.read(payment.getDocumentId()));
    }

    public Optional<KeptDocument> bill(Reader reader, long invoiceId) {
        return Optional.ofNullable(em.find(Invoice.class, invoiceId))
                .filter(bill -> open.knows(reader, bill.patientId()))
                .flatMap(bill -> documents.read(bill.getDocumentId()));
    }
}
