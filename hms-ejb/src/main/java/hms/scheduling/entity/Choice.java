package hms.scheduling.entity;

import java.io.Serializable;

/** One of a list to choose from: a department, a specialty, a doctor. */
public record Choice(Long id, String name) implements Serializable {}
