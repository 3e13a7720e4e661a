package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.JobLease;
import hms.platform.OutboxMail;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import hms.platform.control.OutboxQueue.Letter;
import hms.platform.entity.OutboxMessage;
import hms.platform.entity.OutboxMessage.State;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSenderTest {

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private final List<Letter> delivered = new ArrayList<>();
    private final MailSender sender = new MailSender();
    private static final Logger MAIL_LOG = Logger.getLogger("hms.integration");

    private String poison = "nobody";
    private boolean serverAway;
    private int hangsUpAfter = Integer.MAX_VALUE;
    private boolean leased = true;
    private TestDatabase db;

    /** The queue with each step in a transaction, as the container does it. */
    private final class Queue extends OutboxQueue {

        private Queue within(jakarta.persistence.EntityManager manager) {
            Queue queue = new Queue();
            queue.em = manager;
            queue.clock = MailSenderTest.this.clock;
            return queue;
        }

        @Override
        public List<Long> due(int most) {
            return em != null
                    ? super.due(most)
                    : db.in(manager -> within(manager).due(most));
        }

        @Override
        public Optional<Letter> begin(long id) {
            return em != null
                    ? super.begin(id)
                    : db.in(manager -> within(manager).begin(id));
        }

        @Override
        public void sent(long id) {
            if (em != null) {
                super.sent(id);
            } else {
                db.run(manager -> within(manager).sent(id));
            }
        }

        @Override
        public boolean unreadable(long id, String why) {
            return em != null
                    ? super.unreadable(id, why)
                    : db.in(manager -> within(manager).unreadable(id, why));
        }

        @Override
        public boolean failed(long id, String why) {
            return em != null
                    ? super.failed(id, why)
                    : db.in(manager -> within(manager).failed(id, why));
        }
    }

    /** A mail server that dislikes one recipient. */
    private final class Carrier extends MailCarrier {

        @Override
        void open() throws MessagingException {
            if (serverAway) {
                throw new MessagingException("Couldn't connect to host");
            }
        }

        @Override
        void deliver(Letter letter, Clock at) throws MessagingException {
            if (letter.mail().to().contains(poison)) {
                String answer = "550 5.1.1 <" + letter.mail().to() + "> unknown";
                throw new SendFailedException("Invalid Addresses", new MessagingException(answer));
            }
            delivered.add(letter);
            serverAway = delivered.size() >= hangsUpAfter;
        }

        @Override
        void close() {
            assertThat(serverAway).isFalse();
        }
    }

    @BeforeEach
    void open() {
        MAIL_LOG.setLevel(Level.OFF);
        db = TestDatabase.open();
        sender.clock = clock;
        sender.queue = new Queue();
        sender.lease = new JobLease() {
            @Override
            public boolean hold(String job, Duration time) {
                return leased;
            }
        };
        sender.carriers = TestInstance.of(MailCarrier.class, List.of(new Carrier()));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private OutboxMessage write(String to) {
        OutboxMessage message = OutboxMessage.of(new OutboxMail(to, "Your account", "Hello"), clock.instant());
        db.run(em -> em.persist(message));
        return message;
    }

    private OutboxMessage now(OutboxMessage message) {
        return db.in(em -> em.find(OutboxMessage.class, message.getId()));
    }

    @Test
    void sendsEachMailOnceUnderItsOwnMessageId() {
        OutboxMessage first = write("a@example.org");
        OutboxMessage second = write("b@example.org");

        sender.sendDue();
        sender.sendDue();

        assertThat(delivered)
                .extracting(Letter::messageId)
                .containsExactlyInAnyOrder(first.messageId(), second.messageId());
        assertThat(now(first).getState()).isEqualTo(State.SENT);
        assertThat(now(first).getSentAt()).isEqualTo(clock.instant());
    }

    @Test
    void parksAPoisonousMailAfterFiveTriesWithGrowingPausesWhileOthersGoOn() {
        poison = "poison";
        OutboxMessage bad = write("poison@example.org");
        List<Long> minutes = new ArrayList<>();
        while (now(bad).getState() == State.WAITING) {
            sender.sendDue();
            minutes.add(
                    Duration.between(clock.instant(), now(bad).getNextTryAt()).toMinutes());
            clock.advance(Duration.between(clock.instant(), now(bad).getNextTryAt()));
        }
        OutboxMessage good = write("good@example.org");
        sender.sendDue();

        assertThat(minutes).startsWith(1L, 4L, 16L, 64L).hasSize(OutboxMessage.MOST_TRIES);
        assertThat(now(bad).getState()).isEqualTo(State.PARKED);
        assertThat(now(bad).getFailure()).isEqualTo("SendFailedException 550");
        assertThat(now(good).getState()).isEqualTo(State.SENT);
    }

    @Test
    void letsTheOthersPassAMailThatCannotBeReadAndParksItToo() {
        OutboxMessage bad = write("a@example.org");
        db.run(em -> em.createNativeQuery("UPDATE outbox_message SET body_cipher = X'00' WHERE id = ?1")
                .setParameter(1, bad.getId())
                .executeUpdate());
        OutboxMessage good = write("b@example.org");
        for (int i = 0; i < OutboxMessage.MOST_TRIES; i++) {
            sender.sendDue();
            clock.advance(Duration.ofHours(2));
        }

        assertThat(now(good).getState()).isEqualTo(State.SENT);
        assertThat(now(bad).getState()).isEqualTo(State.PARKED);
        assertThat(now(bad).readable()).isEmpty();
    }

    @Test
    void losesNoTryWhileTheMailServerIsAway() {
        OutboxMessage mail = write("a@example.org");
        serverAway = true;
        for (int i = 0; i < 100; i++) {
            sender.sendDue();
            clock.advance(Duration.ofMinutes(15));
        }
        serverAway = false;
        sender.sendDue();

        assertThat(now(mail).getState()).isEqualTo(State.SENT);
        assertThat(now(mail).getTries()).isEqualTo(1);
    }

    @Test
    void losesNoTryOfTheOthersWhenTheMailServerHangsUpBetweenTwoMails() {
        OutboxMessage first = write("a@example.org");
        OutboxMessage second = write("b@example.org");
        OutboxMessage third = write("c@example.org");
        hangsUpAfter = 1;
        sender.sendDue();

        assertThat(now(first).getState()).isEqualTo(State.SENT);
        assertThat(now(second).getTries() + now(third).getTries()).isZero();
        hangsUpAfter = Integer.MAX_VALUE;
        serverAway = false;
        clock.advance(Duration.ofMinutes(1));
        sender.sendDue();
        assertThat(delivered).hasSize(3);
        assertThat(now(third).getTries()).isEqualTo(1);
    }

    @Test
    void leavesTheWorkToTheNodeThatHasTheLease() {
        OutboxMessage mail = write("a@example.org");
        leased = false;
        sender.sendDue();

        assertThat(now(mail).getState()).isEqualTo(State.WAITING);
        assertThat(delivered).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameMessageIdAfterACrashBetweenAnswerAndNote() {
        OutboxMessage mail = write("a@example.org");
        Queue queue = new Queue();
        Letter lost = queue.begin(mail.getId()).orElseThrow();

        assertThat(queue.begin(mail.getId()))
                .as("nobody else takes it meanwhile")
                .isEmpty();
        clock.advance(Duration.ofMinutes(2));
        sender.sendDue();

        assertThat(delivered).extracting(Letter::messageId).containsExactly(lost.messageId());
    }

    @Test
    void sendsAParkedMailAgainWhenAnAdministratorSaysSo() {
        OutboxMessage mail = write("a@example.org");
        for (int i = 0; i < OutboxMessage.MOST_TRIES; i++) {
            mail.beginTry(clock.instant());
        }
        mail.failed("550");
        assertThat(mail.getState()).isEqualTo(State.PARKED);

        mail.replay(clock.instant());

        assertThat(mail.isDue(clock.instant())).isTrue();
        assertThat(mail.getTries()).isZero();
    }
}
