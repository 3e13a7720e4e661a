package hms.identity.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One person's way in. Its user name never changes, and it is deactivated, never deleted. */
@Entity
@Table(name = "user_account")
public class UserAccount extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "user_account";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private String username;

    @Column(name = "display_name")
    private String displayName;

    /** The name as spoken, in normal form, for search. */
    @Column(name = "name_key")
    private String nameKey;

    /** The same with its last word first. */
    @Column(name = "family_key")
    private String familyKey;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.INVITED;

    @Enumerated(EnumType.STRING)
    private AccountOrigin origin = AccountOrigin.LOCAL;

    @Column(name = "email_cipher")
    private byte[] emailCipher;

    @Embedded
    private PasswordHash password;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Embedded
    private Preferences preferences;

    /** Counts up whenever open sessions of this account must end. */
    @Column(name = "session_epoch")
    private long sessionEpoch;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "group_member",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<UserGroup> groups = new LinkedHashSet<>();

    protected UserAccount() {}

    private UserAccount(String username, String displayName, String language, Instant now) {
        this.username = username;
        rename(displayName);
        this.preferences = Preferences.fresh(language);
        this.createdAt = now;
    }

    /** A new account that waits for its owner to set a password. */
    public static UserAccount invite(String username, String displayName, String language, Instant now) {
        return new UserAccount(wellFormed(username), displayName, language, now);
    }

    /** Somebody whom the server's realm knows from elsewhere, at their first sign-in here. */
    public static UserAccount fromElsewhere(String username, String language, Instant now) {
        UserAccount account = new UserAccount(wellFormed(username), username, language, now);
        account.origin = AccountOrigin.ELSEWHERE;
        account.status = AccountStatus.ACTIVE;
        return account;
    }

    /** The user name as it is stored and asked for: small letters, no spaces around. */
    public static String normalise(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether this is a user name as HMS writes them. A directory finds the same person under many more spellings
     * (accents, wide letters, double spaces), which must not become many people here.
     */
    public static boolean isWellFormed(String name) {
        return USERNAME.matcher(name).matches();
    }

    /** The normalised user name, refused where it is none. */
    public static String wellFormed(String typed) {
        String name = normalise(typed);
        if (!isWellFormed(name)) {
            throw Refusal.of(IdentityRule.USERNAME_MALFORMED).on("username");
        }
        return name;
    }

    /** Marks an account that everybody knows the password of; production does not start with one. */
    public void markDemo() {
        demo = true;
    }

    public void describe(String newDisplayName, String newEmail) {
        rename(newDisplayName);
        emailCipher = FieldCipher.seal(blankToNull(newEmail), TABLE, getId(), "email_cipher");
    }

    /** A new password opens the account, and ends what is open under the old one. */
    public void setPassword(PasswordHash hash, Instant now) {
        refuseElsewhere();
        refuseIf(isInactive(), IdentityRule.ACCOUNT_INACTIVE);
        password = hash;
        passwordChangedAt = now;
        status = AccountStatus.ACTIVE;
        endSessions();
    }

    /** The present password stops working until a new one was set through a one-time link. */
    public void awaitNewPassword() {
        refuseElsewhere();
        refuseIf(isInactive(), IdentityRule.ACCOUNT_INACTIVE);
        password = null;
        status = AccountStatus.INVITED;
        endSessions();
    }

    public void joinOnly(Collection<UserGroup> newGroups) {
        refuseElsewhere();
        if (groups.size() == newGroups.size() && groups.containsAll(newGroups)) {
            return;
        }
        groups.retainAll(newGroups);
        groups.addAll(newGroups);
        endSessions();
    }

    /** Refuses what only those can change who look after the account. */
    public void refuseElsewhere() {
        refuseIf(isFromElsewhere(), IdentityRule.MANAGED_ELSEWHERE);
    }

    public void deactivate(Instant now) {
        refuseIf(isInactive(), IdentityRule.ACCOUNT_INACTIVE);
        status = AccountStatus.INACTIVE;
        deactivatedAt = now;
        endSessions();
    }

    public void reactivate() {
        refuseIf(!isInactive(), IdentityRule.ACCOUNT_ACTIVE);
        boolean signsIn = isFromElsewhere() || (password != null && password.getHash() != null);
        status = signsIn ? AccountStatus.ACTIVE : AccountStatus.INVITED;
        deactivatedAt = null;
    }

    public void endSessions() {
        sessionEpoch++;
    }

    public void prefer(String language, String theme, String density) {
        preferences.choose(language, theme, density);
    }

    public void tourWasSeen() {
        preferences.tourWasSeen();
    }

    private void rename(String newName) {
        displayName = newName.strip();
        nameKey = searchKey(displayName);
        int lastSpace = nameKey.lastIndexOf(' ');
        familyKey = lastSpace < 0 ? nameKey : nameKey.substring(lastSpace + 1) + " " + nameKey.substring(0, lastSpace);
    }

    /** A name without accents, in small letters and single spaces. */
    public static String searchKey(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isInactive() {
        return status == AccountStatus.INACTIVE;
    }

    public boolean isFromElsewhere() {
        return origin == AccountOrigin.ELSEWHERE;
    }

    public AccountOrigin getOrigin() {
        return origin;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public String getEmail() {
        return FieldCipher.open(emailCipher, TABLE, getId(), "email_cipher");
    }

    public PasswordHash getPassword() {
        return password;
    }

    public Instant getPasswordChangedAt() {
        return passwordChangedAt;
    }

    public Preferences getPreferences() {
        return preferences;
    }

    public long getSessionEpoch() {
        return sessionEpoch;
    }

    public boolean isDemo() {
        return demo;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getDeactivatedAt() {
        return deactivatedAt;
    }

    public Set<UserGroup> getGroups() {
        return Set.copyOf(groups);
    }
}
