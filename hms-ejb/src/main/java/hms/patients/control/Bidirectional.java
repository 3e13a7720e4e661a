package hms.patients.control;

/** Which way a text runs. */
final class Bidirectional {

    private Bidirectional() {}

    /**
     * By its first letter. Numbers alone run from left to right everywhere: run the other way, the groups of a patient
     * number or a telephone number change places.
     */
    static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(each -> Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(each) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .orElse(false);
    }
}
