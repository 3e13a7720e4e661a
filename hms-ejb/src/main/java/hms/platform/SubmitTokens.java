package hms.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * One effect per submit: a double click, the back button or a retry gets the first submit's answer.
 *
 * <pre>{@code
 * Optional<Long> before = tokens.earlier(wish.token());
 * if (before.isPresent()) {
 *     return before.get();
 * }
 * … do it …
 * tokens.settle(wish.token(), result);
 * }</pre>
 */
@ApplicationScoped
public class SubmitTokens {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * What an earlier submit with this token came to; empty if this is the first, which then holds the token.
     *
     * <p>While another transaction holds it, this waits for that one to end. A holder that rolls back gives it free.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> earlier(UUID token) {
        return claim(
                em.createNativeQuery("INSERT IGNORE INTO submit_token (token, created_at) VALUES (?1, ?2)"), token);
    }

    /** The same where the answer is known before it is done, the id of what will be made: nothing is left to settle. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> earlier(UUID token, long answer) {
        return claim(
                em.createNativeQuery("INSERT IGNORE INTO submit_token (token, created_at, result) VALUES (?1, ?2, ?3)")
                        .setParameter(3, answer),
                token);
    }

    private Optional<Long> claim(Query insert, UUID token) {
        int claimed = insert.setParameter(1, token.toString())
                .setParameter(2, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
        if (claimed == 1) {
            return Optional.empty();
        }
        Number result = (Number) em.createNativeQuery("SELECT result FROM submit_token WHERE token = ?1")
                .setParameter(1, token.toString())
                .getSingleResult();
        return Optional.ofNullable(result).map(Number::longValue);
    }

    /** The answer that later submits with this token get; {@link #earlier(UUID)} was asked before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID token, long result) {
        int settled = em.createNativeQuery("UPDATE submit_token SET result = ?1 WHERE token = ?2")
                .setParameter(1, result)
                .setParameter(2, token.toString())
                .executeUpdate();
        if (settled != 1) {
            throw new IllegalStateException("A token is settled by who asked for it.");
        }
    }
}
