package hms.web.identity;

import hms.identity.boundary.UserDesk;
import hms.identity.boundary.UserDesk.UserRow;
import hms.identity.boundary.UserDesk.UserSearch;
import hms.identity.boundary.UserDesk.UserSort;
import hms.identity.entity.AccountStatus;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/** The users that the list shows, one page at a time. */
@Dependent
public class UserRows extends LazyRows<UserRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserDesk desk;

    private String text;
    private AccountStatus status;

    @Override
    protected Slice<UserRow> page(int first, int size, Optional<Order> order) {
        return desk.users(search(order), first, size);
    }

    @Override
    public List<UserRow> exported() {
        return desk.export(search(Optional.empty()));
    }

    @Override
    public List<ListColumn<UserRow>> columns() {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle words = context.getApplication().getResourceBundle(context, "identityMsg");
        return List.of(
                new ListColumn<>(words.getString("displayName"), UserRow::displayName),
                new ListColumn<>(words.getString("username"), UserRow::username),
                new ListColumn<>(words.getString("origin"), row -> words.getString("origin." + row.origin())),
                new ListColumn<>(words.getString("status"), row -> words.getString("status." + row.status())));
    }

    @Override
    public String exportName() {
        return "users";
    }

    private UserSearch search(Optional<Order> order) {
        UserSort sort = order.flatMap(each -> each.key(UserSort.class)).orElse(UserSort.NAME);
        return new UserSearch(
                text, status, sort, order.isPresent() && !order.get().ascending());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public void setStatus(AccountStatus status) {
        this.status = status;
    }
}
