package hms.web.organization;

import hms.organization.boundary.HospitalDesk.PhoneLine;
import java.io.Serializable;

/** One line of the hospital's phones while it is being typed. */
public class PhoneInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;
    private String number;

    static PhoneInput of(PhoneLine line) {
        PhoneInput input = new PhoneInput();
        input.label = line.label();
        input.number = line.number();
        return input;
    }

    PhoneLine line() {
        return new PhoneLine(label, number);
    }

    /** Nothing typed in either field: the line is left out. */
    boolean isUsed() {
        return (label != null && !label.isBlank()) || (number != null && !number.isBlank());
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
