package hms.web.billing;

import static hms.platform.Refusal.refuseIf;

import hms.billing.boundary.InvoiceDesk;
import hms.billing.boundary.PaymentDesk;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.boundary.StayAccountDesk;
import hms.billing.entity.AccountView;
import hms.billing.entity.PaymentMethod;
import hms.documents.entity.KeptDocument;
import hms.platform.PlatformRule;
import hms.web.shared.FormToken;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.omnifaces.util.Faces;

/** One account: the live bill, and the money that comes in for it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StayAccountDesk desk;

    @Inject
    private PaymentDesk payments;

    @Inject
    private InvoiceDesk bills;

    private final FormToken token = new FormToken();
    private Long encounter;
    private AccountView account;
    private BigDecimal amount;
    private BigDecimal tendered;
    private PaymentMethod method = PaymentMethod.CASH;
    private Long lastPayment;

    public void open() {
        refuseIf(encounter == null, PlatformRule.NOT_FOUND);
        account = desk.account(encounter);
        amount = account.balance().sign() > 0 ? account.balance().amount() : null;
        tendered = null;
    }

    /** Takes the money; the same form sent twice takes it once and comes to the same receipt. */
    public void pay() {
        lastPayment = token.once(
                once -> payments.pay(new TakePayment(once, account.patientId(), encounter, amount, method, tendered)));
        open();
        Said.done("billing", "account.paid");
    }

    public void receipt(Long paymentId) throws IOException {
        send(payments.receipt(paymentId));
    }

    public void bill(Long invoiceId) throws IOException {
        send(bills.reprint(invoiceId));
    }

    private static void send(KeptDocument document) throws IOException {
        Faces.sendFile(document.bytes(), document.fileName(), true);
    }

    public boolean isPayable() {
        return account.balance().sign() > 0;
    }

    public List<PaymentMethod> getMethods() {
        return List.of(PaymentMethod.values());
    }

    public AccountView getAccount() {
        return account;
    }

    public FormToken getToken() {
        return token;
    }

    public Long getEncounter() {
        return encounter;
    }

    public void setEncounter(Long encounter) {
        this.encounter = encounter;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getTendered() {
        return tendered;
    }

    public void setTendered(BigDecimal tendered) {
        this.tendered = tendered;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    /** The payment that this page took last; null before the first. */
    public Long getLastPayment() {
        return lastPayment;
    }
}
