package hms.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as hospitals write them: 24 hours, 09:05; reads 9:05, 9.05, 905 and 9 too. */
@FacesConverter("hms.time")
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.h ]?(\\d{2})?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher matcher = TYPED.matcher(typed.strip());
        try {
            if (matcher.matches()) {
                int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                return LocalTime.of(Integer.parseInt(matcher.group(1)), minute);
            }
        } catch (DateTimeException noSuchTime) {
            throw unreadable(context, noSuchTime);
        }
        throw unreadable(context, null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static ConverterException unreadable(FacesContext context, Exception cause) {
        String sentence =
                Words.of("shared", "time.unreadable", context.getViewRoot().getLocale());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), cause);
    }
}
