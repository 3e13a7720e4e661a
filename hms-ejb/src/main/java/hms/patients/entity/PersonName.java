package hms.patients.entity;

import static hms.patients.entity.PatientsRule.NAME_MISSING;

import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is called; a Spanish family name holds both surnames, and one of the two parts may be missing. */
@Embeddable
public class PersonName implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "name_prefix")
    private String prefix;

    private String given;

    private String family;

    @Column(name = "sort_name")
    private String sortName;

    protected PersonName() {}

    /** A name with at least one of its parts. */
    public PersonName(String prefix, String given, String family) {
        this.prefix = Trimmed.orNull(prefix);
        this.given = Trimmed.orNull(given);
        this.family = Trimmed.orNull(family);
        this.sortName = NameKeys.sortName(this.family, this.given);
        if (sortName.isEmpty()) {
            throw Refusal.of(NAME_MISSING).on("family");
        }
    }

    /** As the banner says it: FAMILY, Given (Title). */
    public String formal() {
        String upper = family == null ? null : family.toUpperCase(Locale.ROOT);
        String name = Stream.of(upper, given).filter(part -> part != null).collect(Collectors.joining(", "));
        return prefix == null ? name : name + " (" + prefix + ")";
    }

    public String getPrefix() {
        return prefix;
    }

    public String getGiven() {
        return given;
    }

    public String getFamily() {
        return family;
    }

    public String getSortName() {
        return sortName;
    }
}
