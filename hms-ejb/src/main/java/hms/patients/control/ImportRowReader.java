package hms.patients.control;

import hms.patients.entity.ColumnMapping;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.ImportColumn;
import hms.patients.entity.ImportProblem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the values of one row under a mapping; what they must be is not decided here but by the rules of registration.
 *
 * <p>Names keep what the source gave them, digits included: test populations and some registers number their names.
 */
final class ImportRowReader {

    private static final int ID_LENGTH = 120;

    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("m", Gender.MALE),
            Map.entry("male", Gender.MALE),
            Map.entry("f", Gender.FEMALE),
            Map.entry("female", Gender.FEMALE),
            Map.entry("o", Gender.OTHER),
            Map.entry("other", Gender.OTHER),
            Map.entry("u", Gender.UNKNOWN),
            Map.entry("unknown", Gender.UNKNOWN),
            Map.entry("", Gender.UNKNOWN));

    private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
    private final int width;

    ImportRowReader(ColumnMapping mapping, List<String> headers) {
        mapping.headers().forEach((column, header) -> positions.put(column, headers.indexOf(header)));
        this.width = headers.size();
    }

    /** The row's values; everything that could not be read is added to the problems. */
    Row read(List<String> fields, Set<ImportProblem> problems) {
        String sourceId = text(fields, ImportColumn.SOURCE_ID);
        note(fields.size() < width, ImportProblem.COLUMNS_MISSING, problems);
        note(sourceId.isEmpty(), ImportProblem.SOURCE_ID_MISSING, problems);
        note(sourceId.length() > ID_LENGTH, ImportProblem.SOURCE_ID_TOO_LONG, problems);
        Demographics told = new Demographics();
        readPerson(fields, told, problems);
        readDetails(fields, told);
        return new Row(sourceId, told);
    }

    private void readPerson(List<String> fields, Demographics told, Set<ImportProblem> problems) {
        told.setFamily(text(fields, ImportColumn.FAMILY_NAME));
        told.setGiven((text(fields, ImportColumn.GIVEN_NAME) + " " + text(fields, ImportColumn.MIDDLE_NAME)).strip());
        note(text(fields, ImportColumn.BIRTH_DATE).isEmpty(), ImportProblem.BIRTH_DATE_MISSING, problems);
        told.setBirthDate(date(fields, ImportColumn.BIRTH_DATE, ImportProblem.BIRTH_DATE_UNREADABLE, problems));
        told.setDeceasedOn(date(fields, ImportColumn.DECEASED_ON, ImportProblem.DECEASED_DATE_UNREADABLE, problems));
        told.setDeceased(told.getDeceasedOn() != null);
        Gender gender = GENDERS.get(text(fields, ImportColumn.GENDER).toLowerCase(Locale.ROOT));
        note(gender == null, ImportProblem.GENDER_UNKNOWN_WORD, problems);
        told.setGender(gender == null ? Gender.UNKNOWN : gender);
    }

    private void readDetails(List<String> fields, Demographics told) {
        told.setPhone(known(fields, ImportColumn.PHONE));
        told.setEmail(known(fields, ImportColumn.EMAIL));
        told.setNationalId(known(fields, ImportColumn.NATIONAL_ID));
        told.setAddressLine(known(fields, ImportColumn.ADDRESS_LINE));
        told.setCity(known(fields, ImportColumn.CITY));
        told.setState(known(fields, ImportColumn.DISTRICT));
        told.setPostalCode(known(fields, ImportColumn.POSTAL_CODE));
        told.setCountry(known(fields, ImportColumn.COUNTRY));
    }

    private LocalDate date(
            List<String> fields, ImportColumn column, ImportProblem unreadable, Set<ImportProblem> problems) {
        String text = text(fields, column);
        LocalDate date = ImportDates.read(text).orElse(null);
        note(date == null && !text.isEmpty(), unreadable, problems);
        return date;
    }

    private String known(List<String> fields, ImportColumn column) {
        String text = text(fields, column);
        return text.isEmpty() ? null : text;
    }

    private String text(List<String> fields, ImportColumn column) {
        int position = positions.getOrDefault(column, -1);
        return position < 0 || position >= fields.size()
                ? ""
                : fields.get(position).strip();
    }

    private static void note(boolean holds, ImportProblem problem, Set<ImportProblem> problems) {
        if (holds) {
            problems.add(problem);
        }
    }

    /** A row whose values were read: what the source calls the patient, and what it tells. */
    record Row(String sourceId, Demographics told) {}
}
