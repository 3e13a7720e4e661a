package hms.organization.entity;

import static hms.organization.entity.OrganizationRule.CURRENCY_IN_USE;
import static hms.organization.entity.OrganizationRule.LANGUAGE_NEEDED;
import static hms.organization.entity.OrganizationRule.UNKNOWN_CURRENCY;
import static hms.organization.entity.OrganizationRule.UNKNOWN_LANGUAGE;
import static hms.organization.entity.OrganizationRule.UNKNOWN_TIME_ZONE;

import hms.platform.BaseEntity;
import hms.platform.Languages;
import hms.platform.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** This hospital, of which there is one. What it tells the public, and what it reckons with. */
@Entity
@Table(name = "hospital")
public class Hospital extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    private static final long serialVersionUID = 1L;

    private String name;

    private String address;

    @ElementCollection
    @CollectionTable(name = "hospital_phone", joinColumns = @JoinColumn(name = "hospital_id"))
    @OrderBy("place")
    private List<HospitalPhone> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hospital_notice", joinColumns = @JoinColumn(name = "hospital_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "notice")
    private Map<String, String> notices = new HashMap<>();

    private String languages;

    @Column(name = "time_zone")
    private String timeZone;

    private String currency;

    protected Hospital() {}

    /** How the public knows and reaches it. */
    public void introduce(String newName, String newAddress, List<HospitalPhone> newPhones) {
        name = newName.strip();
        address = newAddress == null ? "" : newAddress.strip();
        if (!List.copyOf(phones).equals(newPhones)) {
            phones.clear();
            phones.addAll(newPhones);
        }
    }

    /** What everybody must know now, by language; a language without words has no notice. */
    public void announce(Map<String, String> newNotices) {
        Map<String, String> spoken = new HashMap<>();
        newNotices.forEach((language, notice) -> {
            refuseUnknown(language);
            if (notice != null && !notice.isBlank()) {
                spoken.put(language, notice.strip());
            }
        });
        if (!new HashMap<>(notices).equals(spoken)) {
            notices.clear();
            notices.putAll(spoken);
        }
    }

    /** The languages it speaks with the public, the first one first. */
    public void speak(List<String> newLanguages) {
        Refusal.refuseIf(newLanguages.isEmpty(), LANGUAGE_NEEDED);
        newLanguages.forEach(Hospital::refuseUnknown);
        languages = String.join(",", newLanguages);
    }

    /** Where its clocks stand and what its money is; amounts that are written down keep the currency they were meant in. */
    public void reckon(String newTimeZone, String newCurrency, boolean moneyInUse) {
        if (!ZoneId.getAvailableZoneIds().contains(newTimeZone)) {
            throw Refusal.of(UNKNOWN_TIME_ZONE).on("timeZone");
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(each -> each.getCurrencyCode().equals(newCurrency))) {
            throw Refusal.of(UNKNOWN_CURRENCY).on("currency");
        }
        if (moneyInUse && !newCurrency.equals(currency)) {
            throw Refusal.of(CURRENCY_IN_USE, currency).on("currency");
        }
        timeZone = newTimeZone;
        currency = newCurrency;
    }

    private static void refuseUnknown(String language) {
        Refusal.refuseIf(
                Languages.ALL.stream().noneMatch(each -> each.getLanguage().equals(language)),
                UNKNOWN_LANGUAGE,
                language);
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public List<HospitalPhone> getPhones() {
        return List.copyOf(phones);
    }

    /** Language to notice. */
    public Map<String, String> getNotices() {
        return new HashMap<>(notices);
    }

    public List<String> getLanguages() {
        return List.of(languages.split(","));
    }

    /** In which it writes where nobody is addressed: the first. */
    public Locale ownLanguage() {
        return Locale.forLanguageTag(getLanguages().get(0));
    }

    public ZoneId getTimeZone() {
        return ZoneId.of(timeZone);
    }

    public Currency getCurrency() {
        return Currency.getInstance(currency);
    }
}
