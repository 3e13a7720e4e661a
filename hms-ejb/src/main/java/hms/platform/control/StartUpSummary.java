package hms.platform.control;

import hms.platform.Settings;
import hms.platform.Settings.Chosen;
import hms.platform.Settings.Given;
import hms.platform.Settings.Origin;
import hms.platform.Settings.Whole;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Once started, tells the log which settings count and who gave them; secrets only as being there. */
@Singleton
@Startup
@DependsOn("DbMigrator")
public class StartUpSummary {

    private static final System.Logger LOG = System.getLogger("hms.app");
    private static final String HIDDEN = "***";
    private static final List<String> SECRETS = List.of("_PASSWORD", "_KEY", "_TOKEN", "_SECRET");

    /** What operations can give and no administrator chooses, with what counts where they do not. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("HMS_CONFIG", "(none)"),
            Map.entry("HMS_MODE", "prod"),
            Map.entry("HMS_BASE_URL", "http://localhost:8080/hms"),
            Map.entry("HMS_DB_DRIVER", "h2"),
            Map.entry("HMS_DB_URL", "(embedded)"),
            Map.entry("HMS_DB_USER", "(the server's)"),
            Map.entry("HMS_DB_PASSWORD", "(the server's)"),
            Map.entry("HMS_DB_OWNER_USER", "(none)"),
            Map.entry("HMS_DB_OWNER_PASSWORD", "(none)"),
            Map.entry("HMS_DATA_DIR", "(the server's)"),
            Map.entry("HMS_MASTER_KEY", "(demo file)"),
            Map.entry("HMS_COUNTRY", "US"),
            Map.entry("HMS_SMTP_HOST", "localhost"),
            Map.entry("HMS_SMTP_PORT", "25"),
            Map.entry("HMS_MAIL_FROM", "hms@localhost"),
            Map.entry("HMS_LDAP_URL", "(none)"),
            Map.entry("HMS_LDAP_BIND_DN", "(none)"),
            Map.entry("HMS_LDAP_BIND_PASSWORD", "(none)"),
            Map.entry("HMS_LDAP_USERS", "(none)"),
            Map.entry("HMS_LDAP_GROUPS", "(none)"),
            Map.entry("HMS_LDAP_NAME_ATTRIBUTE", "uid"),
            Map.entry("HMS_LDAP_MEMBER_ATTRIBUTE", "member"),
            Map.entry("HMS_LDAP_FULL_NAME_ATTRIBUTE", "cn"),
            Map.entry("HMS_LDAP_MAIL_ATTRIBUTE", "mail"),
            Map.entry("HMS_OIDC_ISSUER", "(none)"),
            Map.entry("HMS_OIDC_CLIENT_ID", "hms"),
            Map.entry("HMS_OIDC_CLIENT_SECRET", "(none)"),
            Map.entry("HMS_OIDC_SCOPE", "openid profile email"),
            Map.entry("HMS_OIDC_NAME_CLAIM", "preferred_username"),
            Map.entry("HMS_OIDC_GROUPS_CLAIM", "groups"),
            Map.entry("HMS_CLUSTER_PASSWORD", "(none)"),
            Map.entry("HMS_CLUSTER_PEERS", "127.0.0.1[7600]"),
            Map.entry("HMS_CLUSTER_PORT", "7600"),
            Map.entry("HMS_NODE", "1"),
            Map.entry("HMS_COOKIE_SECURE", "true"),
            Map.entry("HMS_BEHIND_PROXY", "false"),
            Map.entry("HMS_METRICS_TOKEN", "(none: no figures)")));

    @Inject
    @Any
    Instance<Chosen> administrators;

    @PostConstruct
    void tell() {
        Map<Whole, Integer> chosen = administrators.stream()
                .flatMap(each -> each.chosen().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        LOG.log(Level.INFO, () -> "HMS has started with\n  " + String.join("\n  ", settings(chosen)));
        warnings(chosen).forEach(each -> LOG.log(Level.WARNING, each));
    }

    /** Each setting, its value, and who gave it. */
    static List<String> settings(Map<Whole, Integer> chosen) {
        return Stream.concat(
                        SETTINGS.entrySet().stream().map(each -> told(each.getKey(), each.getValue())),
                        chosen.entrySet().stream().map(each -> told(each.getKey(), each.getValue())))
                .sorted()
                .toList();
    }

    /** What was given in vain: in the file, or to a WildFly as a property. */
    static List<String> warnings(Map<Whole, Integer> chosen) {
        return Stream.concat(inTheFile(chosen), asProperties()).toList();
    }

    private static Stream<String> inTheFile(Map<Whole, Integer> chosen) {
        return Settings.namesInFile().stream()
                .filter(name -> Settings.isOfTheServer(name) || !isKnown(name, chosen))
                .map(name -> "HMS_CONFIG gives " + name
                        + (Settings.isOfTheServer(name)
                                ? ", which the server reads from its environment only."
                                : ", which is no setting of HMS."));
    }

    private static Stream<String> asProperties() {
        return SETTINGS.keySet().stream()
                .filter(Settings::isInVain)
                .map(name ->
                        name + " is given as a property, which this server does not read: give it in the environment.");
    }

    private static boolean isKnown(String name, Map<Whole, Integer> chosen) {
        return SETTINGS.containsKey(name)
                || chosen.keySet().stream().anyMatch(each -> each.name().equals(name));
    }

    private static String told(String name, String otherwise) {
        Given given = Settings.given(name).orElse(new Given(otherwise, Origin.DEFAULT));
        boolean hidden = given.origin() != Origin.DEFAULT && isSecret(name);
        return told(name, new Given(hidden ? HIDDEN : masked(given.value()), given.origin()));
    }

    private static String told(Whole setting, int chosen) {
        Origin here = chosen == setting.otherwise() ? Origin.DEFAULT : Origin.DATABASE;
        Origin origin = Settings.given(setting.name()).map(Given::origin).orElse(here);
        return told(setting.name(), new Given(Integer.toString(setting.now(chosen)), origin));
    }

    private static String told(String name, Given shown) {
        return name + "=" + shown.value() + " (" + shown.origin().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static boolean isSecret(String name) {
        return SECRETS.stream().anyMatch(name::endsWith);
    }

    /** Addresses of databases may hold a password, too. */
    static String masked(String value) {
        return value.replaceAll("(?i)(password|pwd|secret)=[^&;,]*", "$1=" + HIDDEN)
                .replaceAll("//[^/@]*@", "//" + HIDDEN + "@");
    }
}
