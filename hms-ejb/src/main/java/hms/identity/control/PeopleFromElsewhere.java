package hms.identity.control;

import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.entity.AccountStatus;
import hms.identity.entity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** The profiles of those whom the server's realm knows from a directory: made at the first sign-in, kept up to date. */
@ApplicationScoped
public class PeopleFromElsewhere {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    SignInCounters counters;

    @Inject
    ProviderPeople providerPeople;

    @Inject
    Clock clock;

    /**
     * The account of somebody whom the realm has just let in; empty where HMS does not: it was deactivated here, its name
     * is none of ours, or belongs to an account of HMS that waits for a password. The caller holds the name's counter,
     * so that two first sign-ins at once make one profile.
     */
    public Optional<UserAccount> admit(Arrival arrival) {
        String username = arrival.username();
        Optional<UserAccount> known = accounts.byUsername(username);
        if (known.isEmpty() && !mayBeNew(username)) {
            return Optional.empty();
        }
        UserAccount account = known.orElseGet(() -> make(username, arrival.language()));
        if (account.isFromElsewhere()) {
            describe(account, arrival.fullName(), arrival.mail());
        }
        return Optional.of(account).filter(each -> each.getStatus() == AccountStatus.ACTIVE);
    }

    /** An administrator lets this person try as if for the first time, also whom the provider knows as somebody new. */
    public void startAnew(UserAccount account) {
        counters.clear(account.getUsername());
        providerPeople.release(account.getUsername());
    }

    /** The first administrator's name stays HMS's own, whomever a directory calls so. */
    private static boolean mayBeNew(String username) {
        return !username.equals(FirstAdministrator.USERNAME);
    }

    private UserAccount make(String username, String language) {
        UserAccount account = UserAccount.fromElsewhere(username, language, clock.instant());
        em.persist(account);
        return account;
    }

    private static void describe(UserAccount account, String fullName, String mail) {
        String name = fits(fullName, LONGEST_NAME) ? fullName.strip() : account.getUsername();
        String address = fits(mail, LONGEST_MAIL) ? mail.strip() : null;
        if (!name.equals(account.getDisplayName()) || !Objects.equals(address, account.getEmail())) {
            account.describe(name, address);
        }
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
