package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.OutboxMail;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import hms.platform.control.ParkedMails;
import hms.platform.entity.OutboxMessage;
import hms.platform.entity.OutboxMessage.State;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where an administrator sees which mails could not be sent, and sends them again or gives them up. */
@Stateless
@UseCase
@DenyAll
public class OutboxDesk {

    private static final int EXPORTED_AT_MOST = 10_000;

    @Inject
    ParkedMails mails;

    /** A mail that was tried {@value OutboxMessage#MOST_TRIES} times: to whom, about what, and what the mail server said last. */
    public record ParkedMail(Long id, Long version, String recipient, String subject, Instant createdAt, String failure)
            implements Serializable {

        /** Without recipient and subject where they cannot be read any more. */
        static ParkedMail of(OutboxMessage message) {
            Optional<OutboxMail> mail = message.readable();
            return new ParkedMail(
                    message.getId(),
                    message.getVersion(),
                    mail.map(OutboxMail::to).orElse(null),
                    mail.map(OutboxMail::subject).orElse(null),
                    message.getCreatedAt(),
                    message.getFailure());
        }
    }

    /** How many mails wait for their next try, and how many for a person. */
    public record MailCounts(Long waiting, Long parked) implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public MailCounts counts() {
        return new MailCounts(mails.count(State.WAITING), mails.count(State.PARKED));
    }

    /** Parked mails, the longest waiting first. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Slice<ParkedMail> parked(int first, int size) {
        return Slice.of(rows(first, Slice.lookAhead(size)), size);
    }

    /** The first 10,000 parked mails, for a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<ParkedMail> export() {
        return rows(0, EXPORTED_AT_MOST);
    }

    /** The mail is due again, with all its tries. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void sendAgain(long id, long version) {
        mails.seen(id, version).replay(mails.now());
    }

    /** All parked mails are due again, after the mail server was repaired; answers how many. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public int sendAllAgain() {
        return mails.replayAll();
    }

    /** Gives the mail up: it is removed and never sent. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void discard(long id, long version) {
        mails.discard(mails.seen(id, version));
    }

    private List<ParkedMail> rows(int first, int most) {
        return mails.page(first, most).stream().map(ParkedMail::of).toList();
    }
}
