package hms.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people type them: 1234.5, 1234,50 or 1.234,50. One sign alone is the decimal one: of 1,234 euro the rules
 * then say that it is too fine, where a guess could take a thousand times too little.
 */
@FacesConverter("hms.amount")
public class AmountConverter implements Converter<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,4}))?");
    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d{1,4})|(\\d{1,3}(?:,\\d{3})+)\\.(\\d{1,4})");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal read = read(typed);
        if (read == null) {
            Locale language = context.getViewRoot().getLocale();
            String sentence = Words.of("shared", "amount.unreadable", language);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return read;
    }

    /** The amount, or null for what is none. */
    static BigDecimal read(String typed) {
        StringBuilder western = new StringBuilder();
        typed.strip()
                .replace('\u066B', '.')
                .replace("\u066C", "")
                .codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(western::appendCodePoint);
        String bare = western.toString().replaceAll("(?<=\\d)[ \u00A0\u202F](?=\\d{3})", "");
        Matcher plain = PLAIN.matcher(bare);
        if (plain.matches()) {
            return amount(plain.group(1), plain.group(2));
        }
        Matcher grouped = GROUPED.matcher(bare);
        if (!grouped.matches()) {
            return null;
        }
        return grouped.group(1) == null
                ? amount(grouped.group(3), grouped.group(4))
                : amount(grouped.group(1), grouped.group(2));
    }

    private static BigDecimal amount(String whole, String decimals) {
        return new BigDecimal(whole.replaceAll("[.,]", "") + (decimals == null ? "" : "." + decimals));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
