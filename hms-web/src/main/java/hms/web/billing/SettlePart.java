package hms.web.billing;

import hms.billing.boundary.InvoiceDesk;
import hms.billing.boundary.PaymentDesk;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.boundary.StayAccountDesk;
import hms.billing.entity.AccountView;
import hms.billing.entity.PaymentMethod;
import hms.documents.entity.KeptDocument;
import hms.web.shared.FormToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What a stay still costs, as a part of the page where the patient leaves: {@code <ui:include
 * src="/WEB-INF/billing/settle.xhtml">} inside a form, with the encounter as parameter {@code encounter}.
 */
@Named
@ViewScoped
public class SettlePart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StayAccountDesk desk;

    @Inject
    private PaymentDesk payments;

    @Inject
    private InvoiceDesk bills;

    private final FormToken token = new FormToken();
    private Long shown;
    private AccountView account;
    private BigDecimal amount;
    private PaymentMethod method = PaymentMethod.CASH;

    /** The account of this stay; read once, and again after each payment. */
    public AccountView of(Long encounterId) {
        if (encounterId != null && !encounterId.equals(shown)) {
            shown = encounterId;
            read();
        }
        return account;
    }

    private void read() {
        account = desk.account(shown);
        amount = isPayable() ? account.balance().amount() : null;
    }

    /**
     * Takes the money that was typed, where anything is owed; the same form sent twice takes it once.
     *
     * <p>What follows on the page may be run again when all is paid: nothing is left to take then.
     */
    public void pay() {
        if (isPayable()) {
            token.once(once -> payments.pay(new TakePayment(once, account.patientId(), shown, amount, method, null)));
            read();
        }
    }

    /** Whether anything is owed. */
    public boolean isPayable() {
        return account.balance().sign() > 0;
    }

    /** Sends the bill as it was kept. */
    public void print(Long invoiceId) throws IOException {
        KeptDocument bill = bills.reprint(invoiceId);
        Faces.sendFile(bill.bytes(), bill.fileName(), true);
    }

    public List<PaymentMethod> getMethods() {
        return List.of(PaymentMethod.values());
    }

    public FormToken getToken() {
        return token;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }
}
