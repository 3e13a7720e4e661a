package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.PlatformRule;
import hms.platform.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything HMS says, it says in every language, and it says nothing that nobody asks for. */
class BundleTest {

    private static final List<Bundle> TEXTS = Bundle.in(Sources.TOP.resolve("hms-ejb/src/main/resources/texts"));
    private static final List<Bundle> MESSAGES = Bundle.in(Sources.TOP.resolve("hms-web/src/main/resources/messages"));
    private static final List<Bundle> BAD = Bundle.in(Sources.FIXTURES.resolve("texts"));
    private static final List<Rule> RULES = Wording.rules(House.HMS);

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(TEXTS).isNotEmpty();
        assertThat(MESSAGES).isNotEmpty();
        assertThat(Stream.concat(TEXTS.stream(), MESSAGES.stream()).flatMap(bundle -> bundle.wrong().stream()))
                .isEmpty();
    }

    @Test
    void everyRefusalHasASentence() {
        assertThat(RULES).contains(PlatformRule.STALE);
        assertThat(Wording.rulesWithoutSentence(RULES, TEXTS)).isEmpty();
        assertThat(Wording.sentencesWithoutRule(RULES, TEXTS)).isEmpty();
    }

    @Test
    void everyRoleAndRightHasASentence() {
        assertThat(Wording.rightsWithoutSentence(TEXTS)).isEmpty();
    }

    @Test
    void everyTextAskedForExists() {
        assertThat(Wording.unknownTexts(Sources.WEBAPP, MESSAGES)).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = Wording.literals(Stream.of(Sources.EJB_JAVA, Sources.WEB_JAVA), Sources.WEBAPP);
        assertThat(Wording.unusedTexts(MESSAGES, literals)).isEmpty();
        assertThat(Wording.unusedTexts(TEXTS, literals)).isEmpty();
    }

    @Test
    void everyBundleOfThePagesIsRegistered() {
        String configuration = Sources.text(Sources.WEBAPP.resolve("WEB-INF/faces-config.xml"));
        assertThat(MESSAGES).allSatisfy(bundle -> assertThat(configuration)
                .contains(
                        "<base-name>messages." + bundle.name() + "</base-name>",
                        "<var>" + bundle.name() + "Msg</var>"));
    }

    @Test
    void findsBadTexts() {
        assertThat(BAD.stream().flatMap(bundle -> bundle.wrong().stream()))
                .containsExactlyInAnyOrder(
                        "bad.properties defines twice twice",
                        "bad_es lacks onlyEnglish",
                        "bad_ar lacks onlyEnglish",
                        "bad_es same is not translated",
                        "bad_es count has other placeholders than English",
                        "bad_es lost loses its apostrophe: write '' beside placeholders",
                        "bad_es shown shows its apostrophe twice",
                        "bad_ar onlyArabic is not in English",
                        "bad_ar same is empty");
    }

    @Test
    void findsTextsThatAreMissingOrInVain() {
        Path views = Sources.FIXTURES.resolve("asks");
        assertThat(Wording.unknownTexts(views, BAD)).containsExactly("asks.xhtml asks for bad missing");
        assertThat(Wording.unusedTexts(BAD, Wording.literals(Stream.of(), views)))
                .containsExactly("bad onlyEnglish is never used");
        assertThat(Wording.rulesWithoutSentence(RULES, BAD)).hasSameSizeAs(RULES);
        assertThat(Wording.sentencesWithoutRule(RULES, BAD)).containsExactly("bad rule.GONE belongs to no rule");
        assertThat(Wording.rightsWithoutSentence(BAD)).contains("ADMIN");
    }
}
