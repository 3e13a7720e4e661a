package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/entry-points.csv} lists every way into HMS and who may enter: no more, no less. */
class InventoryTest {

    private static final List<String> LINES = Sources.lines(Sources.TOP.resolve("docs/entry-points.csv"));
    private static final List<EntryPoint> LISTED =
            LINES.stream().skip(1).map(EntryPoint::read).toList();
    private static final SortedSet<EntryPoint> BUILT = EntryPoints.of(House.HMS, Sources.WEBAPP);

    @Test
    void everyEntryIsListed() {
        assertThat(missing(BUILT, LISTED)).as("add to docs/entry-points.csv").isEmpty();
    }

    @Test
    void nothingIsListedThatIsGone() {
        assertThat(missing(LISTED, BUILT))
                .as("remove from docs/entry-points.csv")
                .isEmpty();
    }

    @Test
    void theListSaysWhoMayEnterAsTheCodeDoes() {
        Predicate<EntryPoint> said = entry -> !entry.who().equals(EntryPoint.UNSAID);
        assertThat(LISTED).containsAll(BUILT.stream().filter(said).toList());
        assertThat(LISTED).allMatch(said);
    }

    @Test
    void theListNamesOnlyRolesThatExist() {
        Set<String> known = Stream.of(
                        Roles.ROLES,
                        Roles.RIGHTS,
                        List.of(EntryPoint.ANYONE, EntryPoint.SIGNED_IN, EntryPoint.SYSTEM, "operator"))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(LISTED).allSatisfy(entry -> assertThat(known)
                .containsAll(Arrays.asList(entry.who().split(" "))));
    }

    @Test
    void closedPagesNeedASignIn() {
        WebXml descriptor = WebXml.of(Sources.WEBAPP);
        assertThat(LISTED.stream().filter(entry -> entry.kind().equals("page")))
                .allSatisfy(page -> assertThat(descriptor.closes(page.entry()))
                        .as(page.entry())
                        .isEqualTo(!page.who().equals(EntryPoint.ANYONE)));
    }

    @Test
    void anUnlistedAndAVanishedEntryAreFound() {
        SortedSet<EntryPoint> grown = new TreeSet<>(BUILT);
        grown.addAll(EntryPoints.of(House.bad("badhouse"), Sources.FIXTURES.resolve("webapp")));
        assertThat(missing(grown, LISTED))
                .contains(
                        "page,/unlisted,?,",
                        "servlet,/back-door/*,?,",
                        "filter,BadFilter,?,",
                        "rest,GET bad/{id},?,",
                        "timer,alpha.AlphaTimer.tick,system,",
                        "desk,beta.BetaDesk.reign,KING,");
        assertThat(missing(LISTED, List.of())).hasSameSizeAs(LISTED);
    }

    private static List<String> missing(Iterable<EntryPoint> wanted, java.util.Collection<EntryPoint> present) {
        Set<String> names = present.stream().map(EntryPoint::name).collect(Collectors.toSet());
        List<String> found = new java.util.ArrayList<>();
        wanted.forEach(entry -> {
            if (!names.contains(entry.name())) {
                found.add(entry.toString());
            }
        });
        return found;
    }
}
