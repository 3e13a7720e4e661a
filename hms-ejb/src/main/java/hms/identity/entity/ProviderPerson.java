package hms.identity.entity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import hms.platform.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whom the hospital's identity provider knows, as the server's realm reads it: their groups there, and the hash
 * of a ticket that lets them in once. Whoever first came under a user name keeps it, whatever the provider calls others.
 */
@Entity
@Table(name = "provider_person")
public class ProviderPerson extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** As long as the names of HMS's own groups; others have no meaning here. */
    private static final int LONGEST_GROUP = 80;

    /** More than fit into the longest word of a provider that HMS takes, so that nobody loses one. */
    private static final int MOST_GROUPS = 1_000;

    /** How the accounts of HMS tell their roles to the realm: no group of a provider may look like one. */
    private static final String RESERVED = "hms role ";

    private String username;

    @Column(name = "subject_hash")
    private String subjectHash;

    @Column(name = "ticket_hash")
    private String ticketHash;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @ElementCollection
    @CollectionTable(name = "provider_group", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "name")
    @OrderColumn(name = "position")
    private List<String> groups = new ArrayList<>();

    protected ProviderPerson() {}

    public ProviderPerson(String username, String subjectHash) {
        this.username = UserAccount.wellFormed(username);
        this.subjectHash = subjectHash;
    }

    /** The provider has just said who this is, and which groups they are in. */
    public void arrive(List<String> groupsThere, String newTicketHash, Instant now) {
        List<String> told = groupsThere.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_GROUP)
                .filter(name -> !name.regionMatches(true, 0, RESERVED, 0, RESERVED.length()))
                .distinct()
                .sorted()
                .limit(MOST_GROUPS)
                .toList();
        if (!groups.equals(told)) {
            groups.clear();
            groups.addAll(told);
        }
        ticketHash = newTicketHash;
        arrivedAt = now;
    }

    /** From now on no ticket lets anybody in, until the next arrival. */
    public void spendTicket(String nobodysHash) {
        ticketHash = nobodysHash;
    }

    public boolean is(String hashOfSubject) {
        return MessageDigest.isEqual(subjectHash.getBytes(US_ASCII), hashOfSubject.getBytes(US_ASCII));
    }

    public String getUsername() {
        return username;
    }

    public String getTicketHash() {
        return ticketHash;
    }

    public Instant getArrivedAt() {
        return arrivedAt;
    }

    public List<String> getGroups() {
        return List.copyOf(groups);
    }
}
