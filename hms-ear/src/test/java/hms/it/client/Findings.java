package hms.it.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Faults by kind, so that one mistake in a template reads as one line and not as one per page. */
public final class Findings {

    private final Map<String, List<String>> places = new TreeMap<>();

    public void add(String fault, String place) {
        places.computeIfAbsent(fault, unused -> new ArrayList<>()).add(place);
    }

    /** One line per kind of fault: how often, and the first places. */
    public List<String> lines() {
        return places.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue().size() + " times: "
                        + String.join(
                                ", ",
                                each.getValue()
                                        .subList(0, Math.min(3, each.getValue().size()))) + ")")
                .toList();
    }
}
