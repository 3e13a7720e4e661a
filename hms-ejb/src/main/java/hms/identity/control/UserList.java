package hms.identity.control;

import hms.identity.boundary.UserDesk.UserCard;
import hms.identity.boundary.UserDesk.UserRow;
import hms.identity.boundary.UserDesk.UserSearch;
import hms.identity.boundary.UserDesk.UserSort;
import hms.identity.entity.SignInCounter;
import hms.identity.entity.UserAccount;
import hms.platform.BaseEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads users as lists and forms show them. */
@ApplicationScoped
public class UserList {

    private static final String ROWS =
            "select new hms.identity.boundary.UserDesk$UserRow(u.id, u.username, u.displayName, u.status, u.demo, u.origin)"
                    + " from UserAccount u where (u.username like :typed or u.nameKey like :key or u.familyKey like :key)";

    @PersistenceContext
    EntityManager em;

    @Inject
    SignInCounters counters;

    /** The rows of one page. */
    public List<UserRow> rows(UserSearch search, int first, int count) {
        String text = search.text() == null ? "" : search.text();
        String jpql = ROWS + (search.status() == null ? "" : " and u.status = :status") + " order by "
                + column(search.sort()) + (search.descending() ? " desc" : "") + ", u.id";
        TypedQuery<UserRow> query = em.createQuery(jpql, UserRow.class)
                .setParameter("typed", beginning(UserAccount.normalise(text)))
                .setParameter("key", beginning(UserAccount.searchKey(text)));
        if (search.status() != null) {
            query.setParameter("status", search.status());
        }
        return query.setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** Everything the form shows. */
    public UserCard card(UserAccount user, Instant now) {
        Optional<SignInCounter> counter = counters.find(user.getUsername());
        return new UserCard(
                user.getId(),
                user.getVersion(),
                user.getUsername(),
                user.getDisplayName(),
                user.getEmail(),
                user.getStatus(),
                user.getOrigin(),
                user.isDemo(),
                user.getCreatedAt(),
                user.getPasswordChangedAt(),
                counter.map(SignInCounter::getLastSuccessAt).orElse(null),
                counter.filter(each -> counters.isLocked(each, now)).isPresent(),
                user.getGroups().stream().map(BaseEntity::getId).collect(Collectors.toSet()));
    }

    private static String column(UserSort sort) {
        return switch (sort) {
            case NAME -> "u.nameKey";
            case USERNAME -> "u.username";
            case STATUS -> "u.status";
        };
    }

    /** A pattern for names that begin so; signs that mean something in patterns are taken as they are. */
    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
