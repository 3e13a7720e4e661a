package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolationException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @Test
    void findsTheRefusalUnderAllWrappings() {
        Refusal said = Refusal.of(PlatformRule.ALREADY_EXISTS).on("name");

        assertThat(Trouble.of(new FacesException(new ELException(said)))).isEqualTo(Trouble.REFUSED);
        assertThat(Trouble.refusal(new FacesException(new ELException(said)))).contains(said);
    }

    @Test
    void treatsWhatIsNotFoundAsAMissingPage() {
        assertThat(Trouble.of(Refusal.of(PlatformRule.NOT_FOUND))).isEqualTo(Trouble.MISSING);
        assertThat(Trouble.of(new FacesException(new FileNotFoundException("/x.xhtml"))))
                .isEqualTo(Trouble.MISSING);
    }

    @Test
    void knowsWhoMayNotAndWhoCameTooLate() {
        assertThat(Trouble.of(new ELException(new EJBAccessException("no")))).isEqualTo(Trouble.DENIED);
        assertThat(Trouble.of(new ViewExpiredException("gone", "/index.xhtml"))).isEqualTo(Trouble.EXPIRED);
        assertThat(Trouble.of(new EJBException(new OptimisticLockException()))).isEqualTo(Trouble.STALE);
        assertThat(Trouble.of(Refusal.of(PlatformRule.STALE))).isEqualTo(Trouble.STALE);
    }

    @Test
    void knowsADatabaseThatIsAway() {
        RuntimeException unanswered = new EJBException(
                new PersistenceException(new SQLException(new ResourceException("IJ000655: no managed connections"))));

        assertThat(Trouble.of(new FacesException(unanswered))).isEqualTo(Trouble.AWAY);
        assertThat(Trouble.of(new FacesException(unanswered)).status()).isEqualTo(503);
        assertThat(Trouble.refusal(unanswered)).map(Refusal::getRule).contains(PlatformRule.AWAY);
    }

    @Test
    void believesTheConnectionMoreThanWhatWasRefusedForWantOfIt() {
        Refusal unwritten = Refusal.of(PlatformRule.AUDIT_UNAVAILABLE);
        unwritten.initCause(new SQLException("gone", "08S01"));

        assertThat(Trouble.of(unwritten)).isEqualTo(Trouble.AWAY);
    }

    @Test
    void tellsWrongShapesFromFailures() {
        assertThat(Trouble.of(new ConstraintViolationException(Set.of()))).isEqualTo(Trouble.INVALID);
        assertThat(Trouble.of(new NullPointerException())).isEqualTo(Trouble.FAILED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213, 50200})
    void saysBusyWhereARaceWasLost(int code) {
        RuntimeException lost = new EJBException(new RuntimeException(new SQLException("race", "40001", code)));

        assertThat(Trouble.refusal(lost)).map(Refusal::getRule).contains(PlatformRule.BUSY);
    }
}
