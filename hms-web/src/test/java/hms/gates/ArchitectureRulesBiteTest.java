package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each architecture rule is shown a house that breaks it. */
class ArchitectureRulesBiteTest {

    private static final House BAD = House.bad("badhouse");

    @Test
    void findsUndeclaredCapabilitiesAndRings() {
        assertThat(CapabilityMap.undeclared(BAD))
                .containsExactly(
                        "beta depends on nowhere, which does not exist",
                        "gamma has no @Capability in its package-info");
        assertThat(CapabilityMap.rings(BAD)).hasSize(2);
    }

    @Test
    void findsForbiddenImports() {
        assertThat(CapabilityMap.forbiddenImports(BAD))
                .anyMatch(line -> line.endsWith("the control of beta is its own business"))
                .anyMatch(line -> line.endsWith("the boundary of beta is its own business"))
                .anyMatch(line -> line.endsWith("alpha does not declare gamma"))
                .anyMatch(line -> line.endsWith("what is remembered knows nothing of who asks"))
                .anyMatch(line -> line.endsWith("rules know nothing of pages"))
                .anyMatch(line -> line.endsWith("the control of alpha is its own business"))
                .anyMatch(line -> line.endsWith("pages ask desks, not inner doors"));
    }

    @Test
    void findsUnlockedDoorsAndUnknownRoles() {
        assertThat(DeskRules.unlocked(BAD))
                .containsExactly(
                        "badhouse.alpha.boundary.AlphaDesk is not @DenyAll",
                        "badhouse.alpha.boundary.AlphaDesk.unlocked() names no role",
                        "badhouse.alpha.boundary.AlphaDesk.unreasoned() is @PermitAll without @Because");
        assertThat(DeskRules.unknownRoles(BAD)).singleElement().asString().endsWith("the unknown role KING");
    }

    @Test
    void findsMisshapenDesks() {
        assertThat(DeskRules.misshapen(BAD))
                .containsExactly(
                        "badhouse.alpha.boundary.AlphaDesk is not a @UseCase",
                        "badhouse.alpha.boundary.AlphaDesk is @Named",
                        "badhouse.alpha.boundary.AlphaDesk.unlocked() does not say its act",
                        "badhouse.alpha.boundary.AlphaDesk.unreasoned() does not say its act");
        assertThat(DeskRules.desksAskingDesks(BAD)).hasSize(1);
    }

    @Test
    void findsDoorsOutsideTransactionsAndLooseFacts() {
        assertThat(DoorRules.doorsOutsideTheTransaction(BAD)).hasSize(1);
        assertThat(DoorRules.businessFactsFiredAsync(BAD)).hasSize(1);
        assertThat(DoorRules.pagesObservingFacts(BAD)).hasSize(1);
    }

    @Test
    void findsWhatReachesOutside() {
        assertThat(DoorRules.reachingOutside(BAD)).isNotEmpty().allMatch(line -> line.contains("ProcessBuilder"));
    }

    @Test
    void findsStrangersCallingVerbs() {
        assertThat(EntityRules.verbsCalledByStrangers(BAD))
                .containsExactlyInAnyOrder(
                        "badhouse.beta.control.BetaSecret calls badhouse.alpha.entity.Thing.rename(java.lang.String)",
                        "badhouse.beta.control.BetaSecret calls badhouse.alpha.entity.Thing.<init>()",
                        "badhouse.web.alpha.BadPage calls badhouse.alpha.entity.Thing.rename(java.lang.String)");
    }

    @Test
    void findsUnguardedAndOvergrownEntities() {
        assertThat(EntityRules.settersOfGuardedState(BAD))
                .singleElement()
                .asString()
                .contains("setStatus");
        assertThat(EntityRules.tooManyFields(BAD)).containsExactly("badhouse.alpha.entity.Thing has 28 fields");
    }

    @Test
    void findsPagesThatTouchTheDatabase() {
        assertThat(PageRules.touchingTheDatabase(BAD)).isNotEmpty();
        assertThat(SourceRules.queries(Sources.FIXTURES)).containsExactly("source/QueryInAPage.java");
    }

    @Test
    void findsStatementsMadeByHand() {
        assertThat(PageRules.plainJdbcOutsideThePlatform(BAD))
                .singleElement()
                .asString()
                .contains("BetaSecret");
    }

    @Test
    void findsPagesThatCatch() {
        assertThat(PageRules.catching(BAD)).singleElement().asString().contains("BadPage.save()");
    }

    @Test
    void findsWhatCannotMoveToAnotherNode() {
        assertThat(PageRules.notSerializable(BAD))
                .containsExactlyInAnyOrder(
                        "badhouse.web.alpha.BadPage cannot move to another node",
                        "badhouse.web.alpha.BadPage.secret cannot move to another node",
                        "badhouse.web.alpha.BadPage.things cannot move to another node");
        assertThat(PageRules.sessionScoped(BAD)).hasSize(1);
    }

    @Test
    void findsTokensThatPagesExchange() {
        assertThat(PageRules.exchangingTokens(BAD).stream().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("badhouse.web.alpha.BadPage.token", "badhouse.web.alpha.BadPage.save()");
    }

    @Test
    void findsReadersOfTheWallClock() {
        assertThat(TimeRules.readingTheWallClock(BAD)).hasSize(3);
    }

    @Test
    void findsJobsWithoutALeaseAndReasonsWithoutAJob() {
        assertThat(JobRules.withoutLease(BAD)).containsExactly("AlphaTimer.tick runs on each node and nobody says why");
        assertThat(JobRules.listedInVain(BAD)).contains("PlatformTimers.keepRuns");
    }

    @Test
    void findsWhatIsTooBig() {
        List<String> collaborators = SizeRules.tooManyCollaborators(BAD);
        assertThat(collaborators).singleElement().asString().contains("AlphaSecret has 8");
        assertThat(SizeRules.longBeans(BAD, Path.of("src/test/java"), 10)).hasSize(1);
        assertThat(SizeRules.crowded(BAD, 2, 5))
                .containsExactly("badhouse.web.alpha holds 3 classes", "alpha holds 6 classes");
    }

    @Test
    void findsSkippedTests() {
        assertThat(SourceRules.skippedTests(Sources.FIXTURES)).containsExactly("source/SkippedTest.java");
    }
}
