package hms.web.guest;

import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.DoctorSearch;
import hms.scheduling.entity.BookableDoctor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who can be booked, and when next. */
@Named
@RequestScoped
public class DoctorsPage {

    @Inject
    private GuestBookingDesk desk;

    private Long department;
    private Long specialty;
    private String name;
    private List<BookableDoctor> doctors = List.of();

    public void open() {
        doctors = desk.doctors(new DoctorSearch(department, specialty, name));
    }

    public List<BookableDoctor> getDoctors() {
        return doctors;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getSpecialty() {
        return specialty;
    }

    public void setSpecialty(Long specialty) {
        this.specialty = specialty;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
