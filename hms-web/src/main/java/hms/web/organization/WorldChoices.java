package hms.web.organization;

import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The time zones and currencies that the world uses now. */
@Named
@RequestScoped
public class WorldChoices {

    private static final List<String> REGIONS =
            List.of("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/");

    @Inject
    private Me me;

    /** UTC, then the cities by name. */
    public List<String> getTimeZones() {
        Stream<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> REGIONS.stream().anyMatch(zone::startsWith))
                .sorted();
        return Stream.concat(Stream.of("UTC"), cities).toList();
    }

    /** What is paid with in some country, by code. */
    public List<Currency> getCurrencies() {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(
                        new Locale.Builder().setRegion(country).build()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    /** Code and name in the language of the page. */
    public String name(Currency currency) {
        return currency.getCurrencyCode() + " " + currency.getDisplayName(me.getLocale());
    }
}
