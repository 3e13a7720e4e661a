package hms.patients;

import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** People to register, each with a name of its own. */
public final class PeopleOfTests {

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 6;
    private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 75 * 365;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);

    private PeopleOfTests() {}

    /** A family name nobody else has, in letters only. */
    public static String unheardOf() {
        StringBuilder name = new StringBuilder("Q");
        ThreadLocalRandom random = ThreadLocalRandom.current();
        for (int i = 0; i < SYLLABLES; i++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return name.toString();
    }

    /** A day of birth; few share it, so that nobody is taken for somebody else. */
    public static LocalDate born() {
        return OLDEST.plusDays(ThreadLocalRandom.current().nextInt(DAYS));
    }

    /** The same as it is typed. */
    public static String birthday() {
        return TYPED.format(born());
    }

    public static Demographics person(String given, String family, String birthDate) {
        Demographics told = new Demographics();
        told.setGiven(given);
        told.setFamily(family);
        told.setBirthDate(LocalDate.parse(birthDate));
        told.setGender(Gender.FEMALE);
        return told;
    }

    public static RegisterPatient wish(Demographics told) {
        return new RegisterPatient(UUID.randomUUID(), told, null);
    }
}
