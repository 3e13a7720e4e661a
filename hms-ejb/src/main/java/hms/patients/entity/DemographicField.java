package hms.patients.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Each thing the front desk writes down, so that two versions of it can be compared and joined field by field. */
@SuppressWarnings("ImmutableEnumChecker") // method references hold no state
public enum DemographicField {
    PREFIX("prefix", Demographics::getPrefix, Demographics::setPrefix),
    GIVEN("given", Demographics::getGiven, Demographics::setGiven),
    FAMILY("family", Demographics::getFamily, Demographics::setFamily),
    BIRTH_DATE("birthDate", Demographics::getBirthDate, Demographics::setBirthDate),
    BIRTH_DATE_ESTIMATED("birthDateEstimated", Demographics::isBirthDateEstimated, Demographics::setBirthDateEstimated),
    GENDER("gender", Demographics::getGender, Demographics::setGender),
    PHONE("phone", Demographics::getPhone, Demographics::setPhone),
    EMAIL("email", Demographics::getEmail, Demographics::setEmail),
    NATIONAL_ID("nationalId", Demographics::getNationalId, Demographics::setNationalId),
    ADDRESS_LINE("addressLine", Demographics::getAddressLine, Demographics::setAddressLine),
    CITY("city", Demographics::getCity, Demographics::setCity),
    STATE("state", Demographics::getState, Demographics::setState),
    POSTAL_CODE("postalCode", Demographics::getPostalCode, Demographics::setPostalCode),
    COUNTRY("country", Demographics::getCountry, Demographics::setCountry),
    LANGUAGE("language", Demographics::getLanguage, Demographics::setLanguage),
    DECEASED("deceased", Demographics::isDeceased, Demographics::setDeceased),
    DECEASED_ON("deceasedOn", Demographics::getDeceasedOn, Demographics::setDeceasedOn);

    private final String property;
    private final Function<Demographics, Object> get;
    private final BiConsumer<Demographics, Object> set;

    @SuppressWarnings("unchecked") // getter and setter of one property, so the types agree
    <V> DemographicField(String property, Function<Demographics, V> get, BiConsumer<Demographics, V> set) {
        this.property = property;
        this.get = (Function<Demographics, Object>) get;
        this.set = (BiConsumer<Demographics, Object>) (BiConsumer<Demographics, ?>) set;
    }

    /** The property's name, which is the field's id in the form. */
    public String getProperty() {
        return property;
    }

    /** What the form says; nothing typed is null. */
    public Object of(Demographics told) {
        Object value = get.apply(told);
        if (this == PHONE && value != null) {
            return PhoneNumbers.e164((String) value).orElse((String) value);
        }
        return value instanceof String text ? Trimmed.orNull(text) : value;
    }

    /** Takes this field from one form over to another. */
    public void copy(Demographics from, Demographics to) {
        set.accept(to, get.apply(from));
    }

    /** The fields in which two forms differ. */
    public static List<DemographicField> differing(Demographics one, Demographics other) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.of(one), field.of(other)))
                .toList();
    }
}
