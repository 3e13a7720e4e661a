package hms.gates;

import hms.platform.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag, an attribute or an expression of a view must not be. */
final class ViewRules {

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("h:commandLink", "p:commandLink, which keeps the content security policy"),
            Map.entry("h:commandButton", "p:commandButton, which keeps the content security policy"),
            Map.entry("f:ajax", "p:ajax, which keeps the content security policy"),
            Map.entry("p:selectOneButton", "p:selectOneRadio"),
            Map.entry("p:selectManyButton", "p:selectManyCheckbox"),
            Map.entry("p:panelMenu", "a list of links"),
            Map.entry("p:submenu", "a list of links"),
            Map.entry("p:breadCrumb", "nav with a list"),
            Map.entry("p:steps", "plain text: step 2 of 3"),
            Map.entry("p:textEditor", "p:inputTextarea"),
            Map.entry("p:pickList", "a table with checkboxes"),
            Map.entry("p:treeTable", "a table"),
            Map.entry("p:knob", "a number field"),
            Map.entry("p:inplace", "a field"),
            Map.entry("p:selectOneListbox", "p:selectOneMenu"),
            Map.entry("p:selectManyListbox", "p:selectManyCheckbox"),
            Map.entry("p:dataExporter", "t:exports, which escapes formulas"),
            Map.entry("c:forEach", "ui:repeat, whose buttons find their row again"),
            Map.entry("style", "the style sheet"),
            Map.entry("ui:debug", "nothing"));
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "label",
            "alt",
            "placeholder",
            "summary",
            "header",
            "headerText",
            "footerText",
            "aria-label",
            "ariaLabel",
            "aria-description",
            "message",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "legend",
            "tooltip",
            "caption",
            "hint",
            "text",
            "onLabel",
            "offLabel");
    private static final Set<String> VALUE_IS_SPOKEN = Set.of(
            "h:outputText",
            "h:outputLabel",
            "h:link",
            "h:button",
            "p:commandButton",
            "p:commandLink",
            "p:button",
            "p:link",
            "p:outputLabel",
            "t:submit");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^{}]*})*}");
    private static final Pattern QUERY =
            Pattern.compile("(?i)\\b(select\\s.+\\sfrom|delete\\s+from|update\\s.+\\sset)\\s");
    private static final Pattern MAY = Pattern.compile("\\bmay\\('([^']*)'\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{L}\\p{M}");

    private ViewRules() {}

    static List<String> wrong(ViewElement element) {
        List<String> found = new ArrayList<>();
        if (REFUSED.containsKey(element.tag())) {
            found.add(element.tag() + " is not used here; instead: " + REFUSED.get(element.tag()));
        }
        if (isInline(element)) {
            found.add("inline script");
        }
        if (element.is("h", "form") && element.attribute("id").isEmpty()) {
            found.add("h:form without a fixed id");
        }
        if (element.is("p", "poll") && !element.attribute("id").matches("(?i).*poll")) {
            found.add("p:poll whose id does not end in poll keeps the session open for ever");
        }
        if (element.is("f", "viewParam") && element.attribute("name").equals("id")) {
            found.add("f:viewParam of an id is not used here; instead: o:viewParam, which no form overrides");
        }
        if (element.is("", "img") && !element.attributes().containsKey("alt")) {
            found.add("an image without alt");
        }
        if (element.is("p", "panel") && element.attribute("toggleable").equals("true")) {
            found.add("p:panel toggleable is not used here; instead: p:fieldset or details");
        }
        if (element.is("p", "autoComplete") && element.attribute("multiple").equals("true")) {
            found.add("p:autoComplete multiple is not used here; instead: single, with a list below");
        }
        element.attributes().forEach((name, value) -> found.addAll(wrongAttribute(element, name, value)));
        return found;
    }

    private static boolean isInline(ViewElement element) {
        return element.is("", "script")
                || (element.is("h", "outputScript") && element.attribute("name").isEmpty());
    }

    private static List<String> wrongAttribute(ViewElement element, String name, String value) {
        List<String> found = new ArrayList<>(wrongExpression(value));
        if (name.equals("style")) {
            found.add("inline style");
        }
        if (name.matches("on[a-z]+") && !element.tag().startsWith("t:")) {
            found.add("inline script in " + name);
        }
        if (value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
            found.add("inline script in " + name);
        }
        if (name.equals("escape") && !value.equals("true")) {
            found.add("output without escaping");
        }
        boolean spoken = SPOKEN.contains(name) || (name.equals("value") && VALUE_IS_SPOKEN.contains(element.tag()));
        if (spoken && isLiteral(value)) {
            found.add("literal text in " + name + ": " + value);
        }
        return found;
    }

    static List<String> wrongExpression(String text) {
        List<String> found = new ArrayList<>();
        if (QUERY.matcher(text).find()) {
            found.add("a query");
        }
        Matcher may = MAY.matcher(text);
        while (may.find()) {
            if (!Roles.ROLES.contains(may.group(1)) && !Roles.RIGHTS.contains(may.group(1))) {
                found.add("nobody may ever '" + may.group(1) + "'");
            }
        }
        return found;
    }

    /** Words that stand outside expressions; the product's name is the same in every language. */
    static boolean isLiteral(String text) {
        String rest = EXPRESSION.matcher(text).replaceAll("").replace("HMS", "");
        return WORD.matcher(rest).find();
    }
}
