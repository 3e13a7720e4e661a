package hms.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Locale;

/** Dates as hospitals write them: 03-Apr-1980, month as text, in the language of the page; reads other spellings too. */
@FacesConverter("hms.date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale language = context.getViewRoot().getLocale();
        return Dates.read(typed, language).orElseThrow(() -> {
            String sentence = Words.of("shared", "date.unreadable", language);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : Dates.write(date, context.getViewRoot().getLocale());
    }
}
