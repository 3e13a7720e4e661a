package hms.organization.entity;

import java.io.Serializable;

/** A field of medicine as lists show it. */
public record SpecialtyRow(Long id, Long version, String code, String name, Boolean active) implements Serializable {}
