package hms.web.shared;

import jakarta.validation.ConstraintViolation;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Sentences of Bean Validation in the language of the page.
 *
 * <p>A desk's container interpolates in the language of the server, so the standard constraints are spoken again here.
 */
public final class Violations {

    private Violations() {}

    public static String sentence(ConstraintViolation<?> violation, Locale language) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        ResourceBundle texts = Words.bundle("shared", language);
        String key = "constraint." + constraint;
        if (!isStandard(violation) || !texts.containsKey(key)) {
            return violation.getMessage();
        }
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object first = attributes.getOrDefault("min", attributes.get("value"));
        return new MessageFormat(texts.getString(key), language).format(new Object[] {first, attributes.get("max")});
    }

    private static boolean isStandard(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().startsWith("{jakarta.validation.");
    }
}
