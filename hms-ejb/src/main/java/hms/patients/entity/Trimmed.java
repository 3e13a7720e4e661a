package hms.patients.entity;

/** What somebody typed, without spaces around it; nothing is null. */
final class Trimmed {

    private Trimmed() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }
}
