package hms.scheduling.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** Leave as an administrator sees it; minutes count from midnight, 0 to 1440 is the whole day. */
public record LeaveRow(
        Long id,
        Long version,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer fromMinute,
        Integer toMinute,
        String reason)
        implements Serializable {}
