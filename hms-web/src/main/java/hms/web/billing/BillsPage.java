package hms.web.billing;

import hms.billing.boundary.InvoiceDesk;
import hms.documents.entity.KeptDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** All bills, each printed again as it was. */
@Named
@ViewScoped
public class BillsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private BillRows list;

    /** The form was read; the table asks the desk anew as it is drawn. */
    public void search() {
        list.setRowIndex(-1);
    }

    public void bill(Long invoiceId) throws IOException {
        KeptDocument document = desk.reprint(invoiceId);
        Faces.sendFile(document.bytes(), document.fileName(), true);
    }

    public BillRows getList() {
        return list;
    }
}
