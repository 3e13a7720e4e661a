package hms.web.guest;

import hms.platform.HospitalDay;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.entity.BookableDoctor;
import hms.scheduling.entity.FreeTime;
import hms.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Books a time with one doctor: first which, then for whom. */
@Named
@ViewScoped
public class GuestBookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    @Inject
    private GuestBookingDesk desk;

    @Inject
    private HospitalDay day;

    @Inject
    private Me me;

    private final UUID token = UUID.randomUUID();
    private Long doctorId;
    private String start;
    private Boolean later;
    private String from;
    private BookableDoctor doctor;
    private List<FreeTime> free = List.of();
    private String given;
    private String family;
    private String phone;
    private String email;

    public String open() {
        if (doctorId == null) {
            return "/public/doctors?faces-redirect=true";
        }
        doctor = desk.doctor(doctorId);
        if (!isTimeChosen()) {
            free = desk.freeTimes(doctorId, week(), DAYS);
        }
        return null;
    }

    /** Leads to the confirmation, or stays and says why not. */
    public String book() {
        String link = desk.book(new BookAsGuest(
                        token, doctorId, getStartsAt(), later, given, family, phone, email, me.getLanguage()))
                .linkToken();
        return "/public/booked?faces-redirect=true&token=" + link;
    }

    /** The week that is shown: as asked for, else the one of the next free time. */
    private LocalDate week() {
        LocalDate today = day.today();
        LocalDate next = doctor.next().stream()
                .findFirst()
                .map(time -> time.start().toLocalDate())
                .orElse(today);
        return WallTime.day(from)
                .filter(asked -> !asked.isBefore(today) && !asked.isAfter(doctor.bookableUntil()))
                .orElse(next);
    }

    public boolean isTimeChosen() {
        return getStartsAt() != null;
    }

    public LocalDateTime getStartsAt() {
        return WallTime.time(start).orElse(null);
    }

    public boolean isFirstWeek() {
        return !week().isAfter(day.today());
    }

    public boolean isLastWeek() {
        return getAfter().isAfter(doctor.bookableUntil());
    }

    public LocalDate getBefore() {
        LocalDate before = week().minusDays(DAYS);
        return before.isBefore(day.today()) ? day.today() : before;
    }

    public LocalDate getAfter() {
        return week().plusDays(DAYS);
    }

    public BookableDoctor getDoctor() {
        return doctor;
    }

    public List<FreeTime> getFree() {
        return free;
    }

    public Long getDoctorId() {
        return doctorId;
    }

    public void setDoctorId(Long doctorId) {
        this.doctorId = doctorId;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Boolean getLater() {
        return later;
    }

    public void setLater(Boolean later) {
        this.later = later;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
