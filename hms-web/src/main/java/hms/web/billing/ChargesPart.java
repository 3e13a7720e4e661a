package hms.web.billing;

import hms.billing.boundary.ChargeDesk;
import hms.billing.boundary.ChargeDesk.AddCharge;
import hms.billing.boundary.ChargeDesk.CancelCharge;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargesView;
import hms.billing.entity.PriceRow;
import hms.web.shared.FormToken;
import hms.web.shared.Said;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * What a stay is charged with, as a part of the chart: {@code <ui:include src="/WEB-INF/billing/charges.xhtml">} inside
 * a form, with the encounter as parameter {@code encounter}.
 */
@Named
@ViewScoped
public class ChargesPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DOT = " · ";

    @Inject
    private ChargeDesk desk;

    private final FormToken token = new FormToken();
    private Long shown;
    private ChargesView charges;
    private String service;
    private int quantity = 1;
    private CancelReason because = CancelReason.ENTERED_TWICE;

    /** The charges of this stay; null for a stay without an account. Read once for each time the page is drawn. */
    public ChargesView of(Long encounterId) {
        boolean anew = isDrawnAnew();
        if (encounterId != null && (anew || !encounterId.equals(shown))) {
            shown = encounterId;
            charges = desk.charges(encounterId).orElse(null);
        }
        return charges;
    }

    /** A treatment that was done meanwhile has brought a charge along. */
    private static boolean isDrawnAnew() {
        boolean drawing = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return drawing
                && FacesContext.getCurrentInstance().getAttributes().putIfAbsent(ChargesPart.class, true) == null;
    }

    /** What begins so in the price list: code, name and price. */
    public List<String> complete(String typed) {
        return desk.choices(typed).stream().map(ChargesPart::label).toList();
    }

    private static String label(PriceRow row) {
        return row.code() + DOT + row.name() + (row.amount() == null ? "" : DOT + row.amount());
    }

    public void add() {
        String code = service == null ? "" : service.split(DOT, -1)[0];
        token.once(once -> desk.add(new AddCharge(once, charges.patientId(), shown, code, quantity)));
        done("charges.added");
    }

    public void cancel(Long chargeId) {
        desk.cancel(new CancelCharge(charges.patientId(), shown, chargeId, because));
        done(charges.careEnded() ? "charges.credited" : "charges.cancelled");
    }

    private void done(String key) {
        service = null;
        quantity = 1;
        Said.done("billing", key);
    }

    /** Whether a reason for taking something off is worth asking for. */
    public boolean isCancellable() {
        return charges.lines().stream().anyMatch(charges::cancellable);
    }

    public List<CancelReason> getReasons() {
        return List.of(CancelReason.values());
    }

    public FormToken getToken() {
        return token;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public CancelReason getBecause() {
        return because;
    }

    public void setBecause(CancelReason because) {
        this.because = because;
    }
}
