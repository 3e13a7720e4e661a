package hms.patients.control;

import hms.patients.entity.Gender;
import hms.patients.entity.LookAlike.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How likely two records are one person, from 0 to 100. The weights are held by a table of labelled pairs
 * ({@code look-alikes.csv} of the tests): change one and see which pair turns.
 */
public record LookAlikeScore(int points, List<Likeness> because) {

    /** From here on the front desk is warned. */
    public static final int WARN = 60;

    private static final int NAME = 50;
    private static final double NAME_FLOOR = 0.5;
    private static final int SAME_DATE = 30;
    private static final int SWAPPED_DATE = 26;
    private static final int NEAR_DATE = 18;
    private static final int OTHER_DATE = -15;
    private static final int PHONE = 15;
    private static final int NATIONAL_ID = 40;
    private static final int ONE_NATIONAL_ID_AT_LEAST = 75;
    private static final int OTHER_GENDER = -10;
    private static final int MOST = 100;
    private static final double NEARLY_ONE = 0.995;

    public LookAlikeScore {
        because = List.copyOf(because);
    }

    /** Compares two people. */
    public static LookAlikeScore of(Identity one, Identity other) {
        List<Likeness> because = new ArrayList<>();
        int points = name(one, other, because) + birth(one, other, because) + gender(one, other);
        if (one.phoneIndex() != null && one.phoneIndex().equals(other.phoneIndex())) {
            because.add(Likeness.SAME_PHONE);
            points += PHONE;
        }
        if (one.nationalIdIndex() != null && one.nationalIdIndex().equals(other.nationalIdIndex())) {
            because.add(Likeness.SAME_NATIONAL_ID);
            points = Math.max(points + NATIONAL_ID, ONE_NATIONAL_ID_AT_LEAST);
        }
        return new LookAlikeScore(Math.max(0, Math.min(MOST, points)), because);
    }

    /** Whether the front desk is warned. */
    public boolean warns() {
        return points >= WARN;
    }

    private static int name(Identity one, Identity other, List<Likeness> because) {
        double likeness = NameLikeness.of(one, other);
        if (likeness <= NAME_FLOOR) {
            return 0;
        }
        because.add(likeness > NEARLY_ONE ? Likeness.SAME_NAME : Likeness.SIMILAR_NAME);
        return (int) Math.round(NAME * (likeness - NAME_FLOOR) / (1 - NAME_FLOOR));
    }

    private static int birth(Identity one, Identity other, List<Likeness> because) {
        Optional<Likeness> likeness = BirthLikeness.of(one, other);
        likeness.ifPresent(because::add);
        if (likeness.isEmpty()) {
            return OTHER_DATE;
        }
        return switch (likeness.get()) {
            case SAME_BIRTH_DATE -> SAME_DATE;
            case DAY_AND_MONTH_SWAPPED -> SWAPPED_DATE;
            default -> NEAR_DATE;
        };
    }

    private static int gender(Identity one, Identity other) {
        return known(one) && known(other) && one.gender() != other.gender() ? OTHER_GENDER : 0;
    }

    private static boolean known(Identity person) {
        return person.gender() == Gender.FEMALE || person.gender() == Gender.MALE;
    }
}
