package hms.inpatient.entity;

import java.io.Serializable;

/** A doctor who can be in charge of patients. */
public record DoctorRow(Long id, String name, String department) implements Serializable {}
