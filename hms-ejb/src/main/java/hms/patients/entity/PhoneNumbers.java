package hms.patients.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import hms.platform.BlindIndex;
import hms.platform.Settings;
import java.util.Locale;
import java.util.Optional;

/** Telephone numbers: kept as E.164, typed and shown as the hospital's country writes them. */
public final class PhoneNumbers {

    private static final String PURPOSE = "patient.phone";

    private PhoneNumbers() {}

    /** The number in E.164, if the text is one; without a leading + it is read as one of the hospital's country. */
    public static Optional<String> e164(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, country());
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The number as people write it, with the country's code; null stays null. */
    public static String shown(String e164) {
        if (e164 == null) {
            return null;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(e164, country()), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException keptAsItIs) {
            return e164;
        }
    }

    /** The blind index of a number in E.164; null for null. */
    public static String index(String e164) {
        return BlindIndex.of(PURPOSE, e164);
    }

    private static String country() {
        return Settings.text("HMS_COUNTRY").orElse("US").toUpperCase(Locale.ROOT);
    }
}
