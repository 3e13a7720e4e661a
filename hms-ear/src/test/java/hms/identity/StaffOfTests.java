package hms.identity;

import hms.identity.boundary.GuestAccountDesk;
import hms.identity.boundary.UserDesk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** People who are new in the house. */
@Dependent
public class StaffOfTests {

    private static final long NURSES = 4;
    private static final int SHORT = 8;

    @Inject
    private UserDesk users;

    @Inject
    private GuestAccountDesk guests;

    /** Somebody's first name for signing in, and the word of the link that sets the first password. */
    public record Invited(String username, String token) {}

    /** A nurse, who has no password yet; an administrator must be at the keyboard. */
    public Invited nurse() {
        String username = "me." + UUID.randomUUID().toString().substring(0, SHORT);
        String link = users.create(new UserDesk.NewUser(username, "Quill Feather", null, "en", Set.of(NURSES)))
                .link();
        return new Invited(username, link.substring(link.indexOf("token=") + "token=".length()));
    }

    /** This person chooses a password; the name to sign in with. */
    public String choose(Invited invited, String password) {
        guests.setPassword(new GuestAccountDesk.FirstPassword(invited.token(), password, password));
        return invited.username();
    }
}
