package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The house stands as it was drawn. */
class ArchitectureTest {

    private static final House HMS = House.HMS;

    @Test
    void everyCapabilityDeclaresWhatItBuildsOn() {
        assertThat(HMS.capabilities()).contains("platform");
        assertThat(CapabilityMap.undeclared(HMS)).isEmpty();
    }

    @Test
    void capabilitiesFormNoRing() {
        assertThat(CapabilityMap.rings(HMS)).isEmpty();
    }

    @Test
    void nobodyImportsWhatIsNotHisBusiness() {
        assertThat(CapabilityMap.forbiddenImports(HMS)).isEmpty();
    }

    @Test
    void everyDoorIsLocked() {
        assertThat(DeskRules.unlocked(HMS)).isEmpty();
        assertThat(DeskRules.unknownRoles(HMS)).isEmpty();
    }

    @Test
    void everyDeskSaysWhatItDoes() {
        assertThat(DeskRules.misshapen(HMS)).isEmpty();
        assertThat(DeskRules.desksAskingDesks(HMS)).isEmpty();
    }

    @Test
    void capabilitiesSpeakInTransactionsAndEvents() {
        assertThat(DoorRules.doorsOutsideTheTransaction(HMS)).isEmpty();
        assertThat(DoorRules.businessFactsFiredAsync(HMS)).isEmpty();
        assertThat(DoorRules.pagesObservingFacts(HMS)).isEmpty();
    }

    @Test
    void nothingReachesOutsideTheHouse() {
        assertThat(DoorRules.reachingOutside(HMS)).isEmpty();
    }

    @Test
    void onlyTheOwnerCallsTheVerbsOfAnEntity() {
        assertThat(EntityRules.verbsCalledByStrangers(HMS)).isEmpty();
    }

    @Test
    void entitiesGuardThemselves() {
        assertThat(EntityRules.settersOfGuardedState(HMS)).isEmpty();
        assertThat(EntityRules.tooManyFields(HMS)).isEmpty();
    }

    @Test
    void pagesNeverTouchTheDatabase() {
        assertThat(PageRules.touchingTheDatabase(HMS)).isEmpty();
        assertThat(SourceRules.queries(Sources.WEB_JAVA)).isEmpty();
    }

    @Test
    void onlyThePlatformMakesStatementsByHand() {
        assertThat(PageRules.plainJdbcOutsideThePlatform(HMS)).isEmpty();
    }

    @Test
    void pagesLeaveFailuresToTheHandler() {
        assertThat(PageRules.catching(HMS)).isEmpty();
    }

    @Test
    void whatIsKeptCanMoveToAnotherNode() {
        assertThat(PageRules.notSerializable(HMS)).isEmpty();
        assertThat(PageRules.sessionScoped(HMS)).isEmpty();
    }

    @Test
    void aFormSentAgainIsKnownByTheTokenItCarries() {
        assertThat(PageRules.exchangingTokens(HMS)).isEmpty();
    }

    @Test
    void timeComesFromTheClock() {
        assertThat(TimeRules.readingTheWallClock(HMS)).isEmpty();
    }

    @Test
    void aJobRunsOnOneNodeOrSaysWhyOnEach() {
        assertThat(JobRules.withoutLease(HMS)).isEmpty();
        assertThat(JobRules.listedInVain(HMS)).isEmpty();
    }

    @Test
    void nothingIsTooBig() {
        assertThat(SizeRules.tooManyCollaborators(HMS)).isEmpty();
        assertThat(SizeRules.longBeans(HMS, Sources.WEB_JAVA, SizeRules.LONGEST_BEAN))
                .isEmpty();
        assertThat(SizeRules.crowded(HMS, SizeRules.LARGEST_PACKAGE, SizeRules.LARGEST_CAPABILITY))
                .isEmpty();
    }

    @Test
    void noTestIsSkipped() {
        for (String module : new String[] {"hms-ejb", "hms-web", "hms-ear"}) {
            assertThat(SourceRules.skippedTests(Sources.TOP.resolve(module + "/src/test/java")))
                    .isEmpty();
        }
    }
}
