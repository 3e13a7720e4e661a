package hms.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.client.Slapd;
import hms.realm.Directory.Person;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.naming.CommunicationException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.SizeLimitExceededException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm's questions, put to a real OpenLDAP, which lets in anybody who brings no password. */
@Tag("slapd")
class DirectoryTest {

    @TempDir
    static Path folder;

    private static Slapd slapd;
    private static Directory directory;

    @BeforeAll
    static void start() {
        slapd = Slapd.started(folder, "allow bind_anon_dn");
        directory = named(slapd.surroundings(slapd.port()));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        slapd.stop();
    }

    private static Directory named(Map<String, String> settings) {
        return new Directory(DirectorySettings.of(settings::get).orElseThrow());
    }

    private static Directory with(String setting, String value) {
        Map<String, String> settings = new HashMap<>(slapd.surroundings(slapd.port()));
        settings.put(setting, value);
        return named(settings);
    }

    @Test
    void tellsWhoSomebodyIs() throws NamingException {
        Person ada = directory.find("ada").orElseThrow();

        assertThat(ada)
                .isEqualTo(new Person(
                        "uid=ada,ou=people,dc=hospital,dc=example", "Ada Engine", "ada.engine@hospital.example"));
        assertThat(directory.find("bob").orElseThrow().mail()).isNull();
        assertThat(directory.groups(ada)).containsExactlyInAnyOrder("Administrators", "Cash desk", "Choir");
    }

    @Test
    void readsOtherAttributesWhereSettingsNameThem() throws NamingException {
        Person ada = with("HMS_LDAP_FULL_NAME_ATTRIBUTE", "sn").find("ada").orElseThrow();

        assertThat(ada.fullName()).isEqualTo("Engine");
        assertThat(with("HMS_LDAP_NAME_ATTRIBUTE", "sn").find("Engine")).isPresent();
    }

    @Test
    void findsNobodyByAPatternOrByWhatTwoHave() throws NamingException {
        for (String name : new String[] {"a*", "*", "ada)(uid=*", "?", "nobody", ada().dn()}) {
            assertThat(directory.find(name)).as(name).isEmpty();
        }
        assertThat(with("HMS_LDAP_NAME_ATTRIBUTE", "objectClass").find("inetOrgPerson"))
                .isEmpty();
    }

    @Test
    void takesThePasswordAndNoOther() throws NamingException {
        assertThat(directory.takes(ada(), Slapd.PASSWORD.toCharArray())).isTrue();
        assertThat(directory.takes(ada(), "another".toCharArray())).isFalse();
        assertThat(directory.takes(ada(), new char[0])).isFalse();
    }

    @Test
    void tellsSilenceFromAWrongPassword() throws Exception {
        directory.answer();
        assertThatThrownBy(() -> with("HMS_LDAP_BIND_PASSWORD", "wrong").answer())
                .isInstanceOf(NamingException.class);
        assertThatThrownBy(() -> with("HMS_LDAP_USERS", "ou=moved,dc=hospital,dc=example")
                        .find("ada"))
                .isInstanceOf(NamingException.class);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Directory hanging = with("HMS_LDAP_URL", "ldap://127.0.0.1:" + silent.getLocalPort());
            Instant began = Instant.now();
            assertThatThrownBy(hanging::answer).isInstanceOf(NamingException.class);
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
        }
    }

    @Test
    void isThereOnlyWhereItIsNamed() {
        assertThat(DirectorySettings.of(any -> null)).isEmpty();
        assertThat(DirectorySettings.of(any -> " ")).isEmpty();
    }

    @Test
    void findsNobodyAndNoGroupWhereASettingIsMissing() throws NamingException {
        for (String missing : List.of("HMS_LDAP_USERS", "HMS_LDAP_BIND_DN")) {
            assertThatThrownBy(() -> with(missing, " ").find("ada")).as(missing).isInstanceOf(NamingException.class);
        }
        assertThatThrownBy(() -> with("HMS_LDAP_GROUPS", " ").enter("ada", Slapd.PASSWORD.toCharArray()))
                .isInstanceOf(NamingException.class);
        assertThat(directory.enter("ada", Slapd.PASSWORD.toCharArray()).orElseThrow())
                .contains("Cash desk");
    }

    /** An answer of two entries, of which the second never arrives. */
    @Test
    void takesHalfAnAnswerForNone() {
        assertThatThrownBy(() -> Directory.all(endingIn(new CommunicationException())))
                .isInstanceOf(CommunicationException.class);
        assertThatThrownBy(() -> Directory.all(endingIn(new SizeLimitExceededException())))
                .isInstanceOf(SizeLimitExceededException.class);
    }

    @Test
    void followsNoReferenceToElsewhere() throws NamingException {
        assertThat(Directory.all(endingIn(new PartialResultException()))).containsExactly("first");
    }

    private static NamingEnumeration<String> endingIn(NamingException end) {
        Iterator<String> first = List.of("first").iterator();
        return new NamingEnumeration<>() {
            @Override
            public boolean hasMore() throws NamingException {
                if (!first.hasNext()) {
                    throw end;
                }
                return true;
            }

            @Override
            public String next() {
                return first.next();
            }

            @Override
            public boolean hasMoreElements() {
                return first.hasNext();
            }

            @Override
            public String nextElement() {
                return first.next();
            }

            @Override
            public void close() {
                first.forEachRemaining(each -> {});
            }
        };
    }

    private static Person ada() throws NamingException {
        return directory.find("ada").orElseThrow();
    }
}
