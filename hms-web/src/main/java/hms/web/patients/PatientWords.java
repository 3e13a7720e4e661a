package hms.web.patients;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.LifeSpan;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.PhoneNumbers;
import hms.platform.HospitalDay;
import hms.web.shared.Me;
import hms.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages speak of a patient. */
@Named
@RequestScoped
public class PatientWords {

    private static final int YEARS_FROM = 2;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private HospitalDay day;

    /** Years, below two years months, below a month days: today or at death. */
    public String age(LifeSpan life) {
        LocalDate until = life.getDeceasedOn() == null ? day.today() : life.getDeceasedOn();
        Period age = Period.between(life.getBirthDate(), until);
        if (age.getYears() >= YEARS_FROM) {
            return counted("age.years", age.getYears());
        }
        return age.toTotalMonths() > 0
                ? counted("age.months", age.toTotalMonths())
                : counted("age.days", age.getDays());
    }

    /** As it is read aloud: {@code 20261120 007}. */
    public String mrn(String mrn) {
        return MedicalRecordNumber.grouped(mrn);
    }

    /** The address on one line; empty for none. */
    public String address(Demographics told) {
        return Stream.of(
                        told.getAddressLine(), told.getPostalCode(), told.getCity(), told.getState(), told.getCountry())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    /** The name of a language, in the language of the page; empty for none. */
    public String language(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(me.getLocale());
    }

    /** A value of the form as text. */
    public String value(Object value) {
        if (value == null) {
            return words.of("shared", "notKnown");
        }
        if (value instanceof LocalDate date) {
            return converted(date);
        }
        if (value instanceof Gender gender) {
            return words.of("patients", "gender." + gender);
        }
        return value instanceof Boolean yes ? words.of("shared", yes ? "yes" : "no") : phoneOrText(value);
    }

    private static String phoneOrText(Object value) {
        String text = String.valueOf(value);
        return text.startsWith("+") ? PhoneNumbers.shown(text) : text;
    }

    @SuppressWarnings("unchecked") // registered for dates
    private static String converted(LocalDate date) {
        FacesContext context = FacesContext.getCurrentInstance();
        Converter<LocalDate> converter = context.getApplication().createConverter("hms.date");
        return converter.getAsString(context, context.getViewRoot(), date);
    }

    private String counted(String key, long count) {
        return MessageFormat.format(words.of("patients", key), count);
    }
}
