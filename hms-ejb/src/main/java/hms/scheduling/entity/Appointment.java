package hms.scheduling.entity;

import static hms.platform.Refusal.refuseIf;
import static hms.scheduling.entity.AppointmentStatus.BOOKED;
import static hms.scheduling.entity.AppointmentStatus.CANCELLED;
import static hms.scheduling.entity.AppointmentStatus.NOSHOW;
import static hms.scheduling.entity.AppointmentStatus.PENDING;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import hms.platform.Ids;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody is to be seen by a practitioner at a time: from the booking to its end, whatever that is. */
@Entity
@Table(name = "appointment")
public class Appointment extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    private String reference = Reference.fresh();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Embedded
    private Guest guest;

    @Embedded
    private VisitTime time;

    private String place;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private AppointmentStatus before;

    private boolean overbooked;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Embedded
    private Ending ending;

    @Embedded
    private StatusLink link;

    @Column(name = "comment_cipher")
    private byte[] commentCipher;

    @Column(name = "moved_to_id")
    private Long movedToId;

    protected Appointment() {}

    private Appointment(long id, Practitioner practitioner, VisitTime time, String place, Instant at, String by) {
        super(id);
        this.practitioner = practitioner;
        this.department = practitioner.getDepartment();
        this.time = time;
        this.place = place;
        this.bookedAt = at;
        this.bookedBy = by;
        this.link = StatusLink.fresh(getId());
    }

    /** A guest asks to be seen, under an id that was taken before; a doctor confirms it. */
    public static Appointment request(long id, Practitioner with, VisitTime time, String place, Instant at) {
        return new Appointment(id, with, time, place, at, null).become(PENDING);
    }

    /** The front desk books for a patient, which needs nobody's confirmation. */
    public static Appointment book(
            Practitioner with, Patient patient, VisitTime time, String place, Instant at, String by) {
        Awaited.check(patient);
        Appointment appointment = new Appointment(Ids.next(), with, time, place, at, by);
        appointment.patient = patient;
        return appointment.become(BOOKED);
    }

    /** Who the guest is, as told. */
    public void introduce(String given, String family, String phone, String email, String language) {
        guest = new Guest(given, family, phone, email, language, getId());
    }

    /** Beyond the plan or the places, by somebody who may. */
    public void overbook() {
        overbooked = true;
    }

    /** What the front desk wants to remember of it; null or blank for nothing. */
    public void remark(String comment) {
        String text = comment == null || comment.isBlank() ? null : comment.strip();
        commentCipher = FieldCipher.seal(text, "appointment", getId(), "comment_cipher");
    }

    /** The doctor agrees. Whoever is told so now needs no reminder within the lead. */
    public void confirm(Instant at, Duration lead) {
        refuseIf(status != PENDING, SchedulingRule.NOT_PENDING);
        become(BOOKED);
        see(at);
        remindedIfWithin(at, lead);
    }

    /** Nothing to remind of where the booking itself lies within the lead. */
    public void remindedIfWithin(Instant at, Duration lead) {
        if (!time.getStartsAt().minus(lead).isAfter(at)) {
            remindedAt = at;
        }
    }

    /** The reminder leaves. */
    public void remind(Instant at) {
        remindedAt = at;
    }

    /** The doctor has taken notice. */
    public void see(Instant at) {
        seenAt = seenAt == null ? at : seenAt;
    }

    /** Arrived and checked in, on the day; to what nobody has agreed yet, this does, and is taken back with it. */
    public void checkIn(LocalDate today) {
        refuseIf(!status.isAwaited(), SchedulingRule.NOT_AWAITED);
        refuseIf(patient == null, SchedulingRule.NO_PATIENT_YET);
        Awaited.check(patient);
        refuseIf(!time.getLocalDay().equals(today), SchedulingRule.NOT_TODAY);
        become(AppointmentStatus.CHECKED_IN);
    }

    /** The patient was seen. */
    public void fulfil() {
        refuseIf(!status.isHere(), SchedulingRule.NOT_CHECKED_IN);
        become(AppointmentStatus.FULFILLED);
    }

    /** Nobody came to what was agreed, which is certain only some time after the end. */
    public void noShow(Instant at, Duration grace, String by) {
        refuseIf(status != BOOKED, status.whyNotBooked());
        refuseIf(at.isBefore(time.getEndsAt().plus(grace)), SchedulingRule.NOT_OVER_YET);
        ending = new Ending(null, by, at, getId());
        become(NOSHOW);
    }

    /** Will not take place. Staff say why. */
    public void cancel(String because, String by, Instant at) {
        refuseIf(!status.isAwaited() && status != AppointmentStatus.WAITLIST, SchedulingRule.TOO_LATE_TO_CANCEL);
        if (by != null && (because == null || because.isBlank())) {
            throw Refusal.of(SchedulingRule.REASON_MISSING).on("reason");
        }
        ending = new Ending(because, by, at, getId());
        become(CANCELLED);
    }

    /** Takes place at another time instead: this one ends, and leads on to the new one with the same people. */
    public Appointment move(Practitioner with, VisitTime newTime, String newPlace, Instant at, String by) {
        refuseIf(!status.isAwaited(), SchedulingRule.NOT_AWAITED);
        Awaited.check(patient);
        Appointment moved = new Appointment(Ids.next(), with, newTime, newPlace, at, by);
        moved.patient = patient;
        moved.guest = guest == null ? null : guest.movedTo(getId(), moved.getId());
        moved.remark(comment());
        moved.status = BOOKED;
        ending = new Ending("rescheduled", by, at, getId());
        become(CANCELLED);
        movedToId = moved.getId();
        return moved;
    }

    /** Takes the last step back, and says which state that left. */
    public AppointmentStatus undo() {
        refuseIf(before == null || movedToId != null, SchedulingRule.NOTHING_TO_UNDO);
        Awaited.check(status == CANCELLED ? patient : null);
        AppointmentStatus left = status;
        status = before;
        before = null;
        ending = null;
        return left;
    }

    /** The guest turns out to be this patient. */
    public void link(Patient found) {
        refuseIf(guest == null, SchedulingRule.NOT_A_GUEST);
        refuseIf(patient != null, SchedulingRule.PATIENT_LINKED_ALREADY);
        Awaited.check(found);
        patient = found;
    }

    /** The guest was not that patient after all, as long as nobody has come. */
    public void unlink() {
        refuseIf(guest == null || patient == null, SchedulingRule.NOT_A_GUEST);
        refuseIf(!status.isAwaited(), SchedulingRule.NOT_AWAITED);
        patient = null;
    }

    private Appointment become(AppointmentStatus next) {
        before = status;
        status = next;
        return this;
    }

    /** The token of the status link. */
    public String linkToken() {
        return link == null ? null : link.token(getId());
    }

    public String comment() {
        return FieldCipher.open(commentCipher, "appointment", getId(), "comment_cipher");
    }

    /** Why it was cancelled; null where nothing was said or it was not. */
    public String endedBecause() {
        return ending == null ? null : ending.because(getId());
    }

    @Override
    public Long patientId() {
        return patient == null ? null : patient.getId();
    }

    public String getReference() {
        return reference;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    public Department getDepartment() {
        return department;
    }

    public Patient getPatient() {
        return patient;
    }

    public Guest getGuest() {
        return guest;
    }

    public VisitTime getTime() {
        return time;
    }

    public String getPlace() {
        return place;
    }

    public AppointmentStatus getStatus() {
        return status;
    }

    public boolean isOverbooked() {
        return overbooked;
    }

    public Long getMovedToId() {
        return movedToId;
    }
}
