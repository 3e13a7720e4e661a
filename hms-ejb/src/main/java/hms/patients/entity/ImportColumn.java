package hms.patients.entity;

import java.util.Locale;

/** What a column of an imported file can mean, with the headers it usually carries. */
public enum ImportColumn {
    SOURCE_ID(true, "id", "patientid", "sourceid", "externalid", "identifier"),
    FAMILY_NAME(true, "last", "lastname", "family", "familyname", "surname", "apellido", "apellidos"),
    GIVEN_NAME(true, "first", "firstname", "given", "givenname", "nombre", "nombres"),
    MIDDLE_NAME(false, "middle", "middlename"),
    BIRTH_DATE(true, "birthdate", "dateofbirth", "dob", "fechanacimiento"),
    GENDER(true, "gender", "sex", "sexo"),
    DECEASED_ON(false, "deathdate", "dateofdeath", "deceased", "deceaseddate"),
    PHONE(false, "phone", "telephone", "mobile", "telefono"),
    EMAIL(false, "email", "mail", "correo"),
    NATIONAL_ID(false, "ssn", "nationalid", "nationalidentifier", "dni"),
    ADDRESS_LINE(false, "address", "addressline", "street", "direccion"),
    CITY(false, "city", "town", "ciudad"),
    DISTRICT(false, "state", "district", "province", "region"),
    POSTAL_CODE(false, "zip", "zipcode", "postalcode", "postcode"),
    COUNTRY(false, "country", "pais");

    private final boolean required;
    private final String headers;

    ImportColumn(boolean required, String... headers) {
        this.required = required;
        this.headers = "|" + String.join("|", headers) + "|";
    }

    /** Whether an import can't start before a column of the file carries this. */
    public boolean isRequired() {
        return required;
    }

    /** Whether a header with this text usually means this. */
    public boolean usuallyCalled(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return !plain.isEmpty() && headers.contains("|" + plain + "|");
    }
}
