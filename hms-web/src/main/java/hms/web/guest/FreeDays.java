package hms.web.guest;

import hms.scheduling.entity.FreeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Free times, day by day. */
@Named
@ApplicationScoped
public class FreeDays {

    /** The free times of one day, the earliest first. */
    public record FreeDay(LocalDate day, List<FreeTime> times) implements Serializable {}

    public List<FreeDay> of(List<FreeTime> times) {
        return times.stream()
                .collect(Collectors.groupingBy(free -> free.start().toLocalDate(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new FreeDay(day.getKey(), day.getValue()))
                .toList();
    }
}
