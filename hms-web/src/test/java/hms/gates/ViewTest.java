package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is a form and a button, in every language, and keeps the content security policy. */
class ViewTest {

    @Test
    void everyViewKeepsTheRules() {
        assertThat(ViewLinter.lint(Sources.WEBAPP)).isEmpty();
    }

    @Test
    void findsEveryKindOfBadView() {
        List<String> found = ViewLinter.lint(Sources.FIXTURES.resolve("views"));
        assertThat(found.stream().map(line -> line.replaceFirst("^[^ ]+ ", "")))
                .containsExactlyInAnyOrder(
                        "a form in a form",
                        "h:form without a fixed id",
                        "inline style",
                        "inline script",
                        "inline script in onclick",
                        "inline script in href",
                        "output without escaping",
                        "a query",
                        "nobody may ever 'FLY'",
                        "literal text: Hello there #{badMsg['a']} #{badMsg['b']}",
                        "literal text in value: Save",
                        "literal text in title: Help",
                        "an image without alt",
                        "an icon-only p:commandButton without title",
                        "an icon-only button without title",
                        "a transient view with a form",
                        "h:commandLink is not used here; instead: p:commandLink, which keeps the content security"
                                + " policy",
                        "f:ajax is not used here; instead: p:ajax, which keeps the content security policy",
                        "p:selectOneButton is not used here; instead: p:selectOneRadio",
                        "p:poll whose id does not end in poll keeps the session open for ever",
                        "f:viewParam of an id is not used here; instead: o:viewParam, which no form overrides",
                        "has 201 lines: include, composite or second page");
    }

    @Test
    void findsButtonsThatDoNotFindTheirRowAgain() {
        String button = "a button in a list whose rowKey does not name its row";
        assertThat(ViewLinter.lint(Sources.FIXTURES.resolve("rows")))
                .containsExactlyInAnyOrder(
                        "bad.xhtml:5 " + button,
                        "bad.xhtml:9 " + button,
                        "bad.xhtml:13 " + button,
                        "bad.xhtml:16 " + button,
                        "bad.xhtml:19 " + button,
                        "bad.xhtml:23 " + button,
                        "bad.xhtml:27 a listener in a row, which runs before the row is looked at; instead: action of a"
                                + " button",
                        "bad.xhtml:31 c:forEach is not used here; instead: ui:repeat, whose buttons find their row"
                                + " again");
    }

    @Test
    void speaksOnlyThroughBundles() {
        assertThat(Stream.of("#{msg['a']} · #{x eq 'one' ? 'two' : 'three'}", "HMS", "12 / 34 →", "#{{'a': b}}"))
                .noneMatch(ViewRules::isLiteral);
        assertThat(Stream.of("Save #{x}", "حفظ", "#{x} años")).allMatch(ViewRules::isLiteral);
    }
}
