package hms.patients.entity;

import static hms.patients.entity.PatientsRule.BIRTH_DATE_MISSING;
import static hms.patients.entity.PatientsRule.BIRTH_IN_FUTURE;
import static hms.patients.entity.PatientsRule.BIRTH_TOO_LONG_AGO;
import static hms.patients.entity.PatientsRule.DEATH_DATE_IMPOSSIBLE;

import hms.platform.Refusal;
import hms.platform.Rule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/** From birth to death, as far as known. */
@Embeddable
public class LifeSpan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OLDEST_YEARS = 130;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "birth_date_estimated")
    private boolean birthDateEstimated;

    private boolean deceased;

    @Column(name = "deceased_on")
    private LocalDate deceasedOn;

    protected LifeSpan() {}

    LifeSpan(Demographics told, LocalDate today) {
        birthDate = told.getBirthDate();
        birthDateEstimated = told.isBirthDateEstimated();
        deceased = told.isDeceased();
        deceasedOn = told.getDeceasedOn();
        refuse(birthDate == null, BIRTH_DATE_MISSING, "birthDate");
        refuse(birthDate.isAfter(today), BIRTH_IN_FUTURE, "birthDate");
        refuse(birthDate.isBefore(today.minusYears(OLDEST_YEARS)) && !deceased, BIRTH_TOO_LONG_AGO, "birthDate");
        refuse(deceasedOn != null && !possibleDeath(today), DEATH_DATE_IMPOSSIBLE, "deceasedOn");
    }

    /** The same life, which ended on this day. */
    LifeSpan endedOn(LocalDate day) {
        LifeSpan ended = new LifeSpan();
        ended.birthDate = birthDate;
        ended.birthDateEstimated = birthDateEstimated;
        ended.deceased = true;
        ended.deceasedOn = day;
        return ended;
    }

    private boolean possibleDeath(LocalDate today) {
        return deceased && !deceasedOn.isBefore(birthDate) && !deceasedOn.isAfter(today);
    }

    private static void refuse(boolean condition, Rule rule, String field) {
        if (condition) {
            throw Refusal.of(rule).on(field);
        }
    }

    /** Full years, today or at death. */
    public int age(LocalDate today) {
        return Period.between(birthDate, deceasedOn == null ? today : deceasedOn)
                .getYears();
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public boolean isBirthDateEstimated() {
        return birthDateEstimated;
    }

    public boolean isDeceased() {
        return deceased;
    }

    public LocalDate getDeceasedOn() {
        return deceasedOn;
    }
}
