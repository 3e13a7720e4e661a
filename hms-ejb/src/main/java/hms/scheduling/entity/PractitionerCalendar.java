package hms.scheduling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that whoever books, moves or frees a time of this practitioner locks first. */
@Entity
@Table(name = "practitioner_calendar")
public class PractitionerCalendar {

    @Id
    @Column(name = "practitioner_id")
    private Long practitionerId;

    protected PractitionerCalendar() {}

    public Long getPractitionerId() {
        return practitionerId;
    }
}
