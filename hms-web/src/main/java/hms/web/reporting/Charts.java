package hms.web.reporting;

import hms.reporting.boundary.DashboardDesk.DayFigure;
import hms.reporting.boundary.DashboardDesk.StatusFigure;
import hms.reporting.boundary.DashboardDesk.WardFigure;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures in the words of the chart library; colours and letters come from the page's theme, in hms.js. */
@Dependent
public class Charts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    String stays(List<DayFigure> days) {
        return bars(labels(days, Charts::day), false)
                .add(series("dashboard.admitted", days, each -> BigDecimal.valueOf(each.admitted())))
                .add(series("dashboard.discharged", days, each -> BigDecimal.valueOf(each.discharged())))
                .drawn();
    }

    String beds(List<WardFigure> wards) {
        return bars(labels(wards, WardFigure::ward), true)
                .add(series("dashboard.occupied", wards, each -> BigDecimal.valueOf(each.occupied())))
                .add(series("dashboard.free", wards, each -> BigDecimal.valueOf(each.free())))
                .drawn();
    }

    String appointments(List<StatusFigure> states) {
        return bars(labels(states, this::state), false)
                .add(series("dashboard.appointments", states, each -> BigDecimal.valueOf(each.count())))
                .drawn();
    }

    String money(List<DayFigure> days) {
        return bars(labels(days, Charts::day), false)
                .add(series("dashboard.charged", days, DayFigure::charged))
                .add(series("dashboard.paid", days, DayFigure::paid))
                .drawn();
    }

    /** The state in the words of the page. */
    String state(StatusFigure figure) {
        return word("appointment." + figure.status());
    }

    /** The day as pages write dates. */
    String date(DayFigure figure) {
        return moments.date(figure.day());
    }

    List<String> heads(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    <T> List<List<Object>> rows(List<T> figures, Function<T, List<Object>> cells) {
        return figures.stream().map(cells).toList();
    }

    private static String day(DayFigure figure) {
        return figure.day().getDayOfMonth() + "." + figure.day().getMonthValue() + ".";
    }

    private static <T> JsonArrayBuilder labels(List<T> rows, Function<T, String> label) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(each -> labels.add(label.apply(each)));
        return labels;
    }

    private <T> JsonObjectBuilder series(String key, List<T> rows, Function<T, BigDecimal> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        rows.forEach(each -> values.add(value.apply(each)));
        return Json.createObjectBuilder().add("label", word(key)).add("data", values);
    }

    private String word(String key) {
        return words.of("reporting", key);
    }

    private static Bars bars(JsonArrayBuilder labels, boolean stacked) {
        return new Bars(labels, Json.createArrayBuilder(), stacked);
    }

    /** A bar chart in the making. */
    private record Bars(JsonArrayBuilder labels, JsonArrayBuilder series, boolean stacked) {

        Bars add(JsonObjectBuilder one) {
            series.add(one);
            return this;
        }

        String drawn() {
            JsonObjectBuilder axis = Json.createObjectBuilder().add("stacked", stacked);
            JsonObjectBuilder upright = Json.createObjectBuilder()
                    .add("stacked", stacked)
                    .add("beginAtZero", true)
                    .add("ticks", Json.createObjectBuilder().add("precision", 0));
            return Json.createObjectBuilder()
                    .add("type", "bar")
                    .add(
                            "data",
                            Json.createObjectBuilder().add("labels", labels).add("datasets", series))
                    .add(
                            "options",
                            Json.createObjectBuilder()
                                    .add("animation", false)
                                    .add("maintainAspectRatio", false)
                                    .add(
                                            "scales",
                                            Json.createObjectBuilder()
                                                    .add("x", axis)
                                                    .add("y", upright)))
                    .build()
                    .toString();
        }
    }
}
