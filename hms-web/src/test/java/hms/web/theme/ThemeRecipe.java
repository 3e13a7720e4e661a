package hms.web.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes our style sheets from PrimeFaces' saga-blue: each of its colours becomes one of our names, and the names get
 * values that pass WCAG AA, light or dark. The recipe is the source; the style sheets in {@code WEB-INF/resources}
 * are its product, kept in step by {@link ThemeTest}.
 */
final class ThemeRecipe {

    private static final String SAGA = "/META-INF/resources/primefaces-saga-blue/theme.css";

    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([-\\w]+):([^;{}]+)(?=[;}])");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");

    /** What is said of text, of filled areas, and of lines, by the colour that saga gives them. */
    private static final Map<String, String> TEXT = pairs(
            """
            #495057 text
            #6c757d text-2
            #fff on-primary
            #f8f9fa on-primary
            #fbc02d warning
            #7f6003 warning
            """);

    private static final Map<String, String> FILL = pairs(
            """
            #fff surface
            #ffffff surface
            #f8f9fa raised
            #f8f8f8 raised
            #e9ecef hover
            #dee2e6 hover
            #e3f2fd selected
            #b3e5fc info-bg
            #ffecb3 warning-bg
            #ffcdd2 danger-bg
            #c8e6c9 success-bg
            rgba(200,230,201,.8) success-bg
            #495057 muted
            #343a40 muted-hover
            """);
    private static final Map<String, String> LINE = pairs(
            """
            #fff surface
            #dee2e6 line
            #e9ecef line
            #e3f2fd line
            #ced4da input-line
            #adb5bd input-line
            #6c757d input-line
            rgba(0,0,0,.08) line
            """);
    /** Wherever they stand. */
    private static final Map<String, String> ANY = pairs(
            """
            #2196f3 primary
            rgb(12.7384615385,136.9384615385,235.6615384615) primary-hover
            rgb(11.3230769231,121.7230769231,209.4769230769) primary-active
            #607d8b muted
            rgb(86.4,112.5,125.1) muted-hover
            rgb(76.8,100,111.2) muted-hover
            #689f38 success
            rgb(93.6,143.1,50.4) success-hover
            rgb(83.2,127.2,44.8) success-hover
            #0288d1 info
            #01579b info
            rgb(1.8,122.4,188.1) info-hover
            rgb(1.6,108.8,167.2) info-hover
            #d32f2f danger
            #b71c1c danger
            #f44336 danger
            #e0284f danger
            hsl(0,65.0793650794%,45.5294117647%) danger-hover
            hsl(0,65.0793650794%,40.4705882353%) danger-hover
            #9c27b0 help
            rgb(140.4,35.1,158.4) help-hover
            rgb(124.8,31.2,140.8) help-hover
            #252529 tooltip
            rgb(166.2,213,250.2) ring
            """);

    private static final Map<String, String[]> VALUES = values(
            """
            ground #f4f6f8 #121212
            surface #ffffff #1e1f21
            raised #f8f9fa #26282b
            hover #e9ecef #33373b
            selected #e3f0fc #16324c
            line #dee2e6 #3a3f44
            input-line #6c757d #8a9099
            text #212529 rgba(255,255,255,.87)
            text-2 #495057 rgba(255,255,255,.68)
            primary #1565c0 #90caf9
            primary-hover #0d4f9e #bbdefb
            primary-active #0b4484 #a6d4fa
            on-primary #ffffff #121212
            muted #455a64 #b0bec5
            muted-hover #37474f #cfd8dc
            success #2e7d32 #c5e1a5
            success-hover #27692b #dcedc8
            success-bg #e6f4e7 #1a2e1c
            info #01579b #81d4fa
            info-hover #014b86 #b3e5fc
            info-bg #e1f1fb #10293a
            warning #7a4f01 #ffe082
            warning-bg #fff3d6 #33290f
            danger #b71c1c #f48fb1
            danger-hover #8e1616 #f8bbd0
            danger-bg #fdecec #3a171f
            help #7b1fa2 #ce93d8
            help-hover #631882 #e1bee7
            tooltip #212529 #e6e8ea
            ring transparent transparent
            bar #0d2f57 #16181a
            bar-text #ffffff rgba(255,255,255,.87)
            shadow rgba(15,35,60,.12) rgba(0,0,0,.5)
            """);

    private static final String OVER_SAGA =
            """
            :root{--surface-a:var(--hms-surface);--surface-b:var(--hms-raised);--surface-c:var(--hms-hover);--surface-d:var(--hms-line);\
            --surface-e:var(--hms-surface);--surface-f:var(--hms-surface);--text-color:var(--hms-text);--text-color-secondary:var(--hms-text-2);\
            --primary-color:var(--hms-primary);--primary-color-text:var(--hms-on-primary);--surface-ground:var(--hms-ground);\
            --surface-section:var(--hms-surface);--surface-card:var(--hms-surface);--surface-overlay:var(--hms-surface);\
            --surface-border:var(--hms-line);--surface-hover:var(--hms-hover)}
            body .ui-state-disabled{opacity:.75}
            body .ui-steps .ui-steps-item.ui-state-disabled,body .ui-steps .ui-steps-item.ui-state-disabled .ui-steps-title{opacity:1;color:var(--hms-text-2)}
            .fc-day-other .fc-daygrid-day-top{opacity:.75}
            """;

    private ThemeRecipe() {}

    /** The style sheet of this name: light, dark, or system, which follows the device. */
    static String styleSheet(String theme) {
        return "/* Made from PrimeFaces saga-blue (MIT) by ThemeRecipe; change the recipe, not this file. */\n"
                + names(theme)
                + saga().replace("}", "}\n").replace("\n}", "}")
                + OVER_SAGA;
    }

    private static String names(String theme) {
        if ("dark".equals(theme)) {
            return ":root{color-scheme:dark;" + block(1) + "}\n";
        }
        String light = ":root{color-scheme:light;" + block(0) + "}\n";
        return "light".equals(theme)
                ? light
                : light + "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;" + block(1) + "}}\n";
    }

    private static String block(int shade) {
        StringBuilder block = new StringBuilder();
        VALUES.forEach((name, values) -> block.append("--hms-")
                .append(name)
                .append(':')
                .append(values[shade])
                .append(';'));
        return block.toString();
    }

    private static String saga() {
        try (InputStream in = ThemeRecipe.class.getResourceAsStream(SAGA)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DECLARATION
                    .matcher(text.replace("\uFEFF", "").replace(";color-scheme:light", ""))
                    .replaceAll(found ->
                            Matcher.quoteReplacement(found.group(1) + ":" + renamed(found.group(1), found.group(2))));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String renamed(String property, String value) {
        Map<String, String> own = property.startsWith("background")
                ? FILL
                : property.equals("color") || property.equals("fill") || property.equals("stroke") ? TEXT : LINE;
        return COLOUR.matcher(value).replaceAll(found -> {
            String colour = found.group().toLowerCase(java.util.Locale.ROOT);
            String name = ANY.getOrDefault(colour, property.startsWith("--") ? null : own.get(colour));
            return Matcher.quoteReplacement(name == null ? found.group() : "var(--hms-" + name + ")");
        });
    }

    private static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new LinkedHashMap<>();
        table.lines().map(line -> line.split(" ")).forEach(words -> pairs.put(words[0], words[1]));
        return pairs;
    }

    private static Map<String, String[]> values(String table) {
        Map<String, String[]> values = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.split(" "))
                .forEach(words -> values.put(words[0], new String[] {words[1], words[2]}));
        return values;
    }
}
