package hms.web.identity;

import hms.identity.entity.AccountStatus;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.component.datatable.DataTable;

/** The people who may sign in. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserRows list;

    /** The form was read; the table asks the desk anew as it is drawn, from its first page. */
    public void search() {
        DataTable table =
                (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent("usersForm:users");
        table.setFirst(0);
    }

    public UserRows getList() {
        return list;
    }

    public List<AccountStatus> getStatuses() {
        return List.of(AccountStatus.values());
    }
}
