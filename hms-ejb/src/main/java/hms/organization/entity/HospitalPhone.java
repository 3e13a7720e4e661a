package hms.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A number the public may call, and what it is for. */
@Embeddable
public class HospitalPhone implements Serializable {

    private static final long serialVersionUID = 1L;

    private int place;

    private String label;

    @Column(name = "phone_number")
    private String number;

    protected HospitalPhone() {}

    public HospitalPhone(int place, String label, String number) {
        this.place = place;
        this.label = label.strip();
        this.number = number.strip();
    }

    public String getLabel() {
        return label;
    }

    public String getNumber() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HospitalPhone that
                && place == that.place
                && label.equals(that.label)
                && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, label, number);
    }
}
