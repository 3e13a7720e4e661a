package hms.clinical.entity;

import hms.platform.FieldCipher;

/** Words about a patient, sealed for one place in the database; nothing stays nothing. */
final class SealedText {

    private SealedText() {}

    static byte[] seal(String text, String table, long id, String column) {
        return isBlank(text) ? null : FieldCipher.seal(text.strip(), table, id, column);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
