package hms.matrix;

import static hms.patients.PeopleOfTests.unheardOf;

import hms.patients.entity.DemographicField;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import java.time.LocalDate;

/** People who tell everything there is to tell, each field with a value of its own. */
final class ToldInFull {

    private ToldInFull() {}

    static Demographics first() {
        return of(1, Gender.FEMALE, "es");
    }

    static Demographics second() {
        return of(2, Gender.MALE, "fr");
    }

    private static Demographics of(int number, Gender gender, String language) {
        String own = unheardOf();
        Demographics told = new Demographics();
        told.setPrefix("Dr" + own.substring(0, 6));
        told.setGiven("Given" + own);
        told.setFamily(own);
        told.setBirthDate(LocalDate.of(1980, 5, 10 + number));
        told.setBirthDateEstimated(number == 1);
        told.setGender(gender);
        told.setPhone("+44 20 7946 001" + number);
        told.setEmail(own.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        told.setNationalId("NID-" + own);
        told.setAddressLine(number + " Street of " + own);
        told.setCity("City" + own);
        told.setState("State" + own);
        told.setPostalCode("Z" + own.substring(0, 8));
        told.setCountry("Country" + own);
        told.setLanguage(language);
        told.setDeceased(true);
        told.setDeceasedOn(LocalDate.of(2024, 3, 10 + number));
        return told;
    }

    static Demographics copy(Demographics told) {
        Demographics copy = new Demographics();
        for (DemographicField field : DemographicField.values()) {
            field.copy(told, copy);
        }
        return copy;
    }

    /** The same but for this field; whoever lives after all has no date of death. */
    static Demographics with(DemographicField field, Demographics told) {
        Demographics other = copy(told);
        if (field == DemographicField.DECEASED) {
            other.setDeceased(false);
            other.setDeceasedOn(null);
        } else {
            field.copy(second(), other);
        }
        return other;
    }
}
