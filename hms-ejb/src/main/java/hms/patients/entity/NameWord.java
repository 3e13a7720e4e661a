package hms.patients.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * One normalised word of a name, kept beside the patient so that "starts with" is an index range.
 *
 * <p>An entity, since EclipseLink takes a collection of embeddables for changed at every flush after the first, and so
 * would raise the patient's version each time.
 */
@Entity
@Table(name = "patient_name_word")
@IdClass(NameWord.Key.class)
public class NameWord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Id
    private String word;

    @Column(name = "sort_name", nullable = false)
    private String sortName;

    protected NameWord() {}

    NameWord(Patient patient, String word, String sortName) {
        this.patient = patient;
        this.word = word;
        this.sortName = sortName;
    }

    void sortAs(String name) {
        sortName = name;
    }

    public String getWord() {
        return word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameWord that && word.equals(that.word) && patient.equals(that.patient);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** Whose word, and which. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long patient;
        private String word;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(patient, that.patient)
                    && Objects.equals(word, that.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(patient, word);
        }
    }
}
