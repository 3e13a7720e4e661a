package hms.platform.entity;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.OutboxMail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One mail on its way out. Recipient, subject and body are kept encrypted. */
@Entity
@Table(name = OutboxMessage.TABLE)
public class OutboxMessage extends BaseEntity {

    public static final String TABLE = "outbox_message";
    /** So often is sending tried before a person must look. */
    public static final int MOST_TRIES = 5;

    private static final long serialVersionUID = 1L;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int PAUSE_GROWTH = 4;
    private static final int LONGEST_FAILURE = 200;

    /** Where a mail stands. */
    public enum State {
        WAITING,
        SENT,
        PARKED
    }

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "recipient_cipher")
    private byte[] recipientCipher;

    @Column(name = "subject_cipher")
    private byte[] subjectCipher;

    @Column(name = "body_cipher")
    private byte[] bodyCipher;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String failure;

    protected OutboxMessage() {}

    public static OutboxMessage of(OutboxMail mail, Instant now) {
        OutboxMessage message = new OutboxMessage();
        message.recipientCipher = FieldCipher.seal(mail.to(), TABLE, message.getId(), "recipient_cipher");
        message.subjectCipher = FieldCipher.seal(mail.subject(), TABLE, message.getId(), "subject_cipher");
        message.bodyCipher = FieldCipher.seal(mail.body(), TABLE, message.getId(), "body_cipher");
        message.createdAt = now;
        message.nextTryAt = now;
        return message;
    }

    public boolean isDue(Instant now) {
        return state == State.WAITING && !nextTryAt.isAfter(now);
    }

    /** Counts a try before it is made, so that a crash while sending counts too; the next is due after a pause. */
    public void beginTry(Instant now) {
        tries++;
        nextTryAt = now.plus(pauseAfter(tries));
    }

    /** The mail server took it. */
    public void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        failure = null;
    }

    /** The mail server did not take it: due again after the pause, parked after the last try. */
    public void failed(String why) {
        failure = why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
        if (tries >= MOST_TRIES) {
            state = State.PARKED;
        }
    }

    /** An administrator sends a parked mail on its way again. */
    public void replay(Instant now) {
        if (state == State.PARKED) {
            state = State.WAITING;
            tries = 0;
            nextTryAt = now;
        }
    }

    /** 1, 4, 16, 64 minutes. */
    static Duration pauseAfter(int tries) {
        return FIRST_PAUSE.multipliedBy((long) Math.pow(PAUSE_GROWTH, Math.max(0, tries - 1)));
    }

    public OutboxMail mail() {
        return new OutboxMail(
                FieldCipher.open(recipientCipher, TABLE, getId(), "recipient_cipher"),
                FieldCipher.open(subjectCipher, TABLE, getId(), "subject_cipher"),
                FieldCipher.open(bodyCipher, TABLE, getId(), "body_cipher"));
    }

    /** The mail, if what was sealed can be opened: not after its key was lost or a byte of it changed. */
    public Optional<OutboxMail> readable() {
        try {
            return Optional.of(mail());
        } catch (IllegalStateException | IllegalArgumentException sealed) {
            return Optional.empty();
        }
    }

    /** The same on every try, so that a mailbox can drop a repeated message. */
    public String messageId() {
        return "<" + Long.toUnsignedString(getId(), Character.MAX_RADIX) + "@hms>";
    }

    public State getState() {
        return state;
    }

    public int getTries() {
        return tries;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getFailure() {
        return failure;
    }
}
