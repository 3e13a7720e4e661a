package hms.platform;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What this node counts and times for monitoring. Labels are words of the program, never of a person. */
public final class Meters {

    private static final PrometheusRegistry REGISTRY = new PrometheusRegistry();

    /** Attempts to sign in: {@code success}, {@code failed}, {@code locked}. */
    public static final Counter SIGN_INS = Counter.builder()
            .name("hms_sign_ins")
            .help("Attempts to sign in")
            .labelNames("outcome")
            .register(REGISTRY);

    /** What became of appointments: {@code booked}, {@code confirmed}, {@code moved}, {@code cancelled}. */
    public static final Counter BOOKINGS = Counter.builder()
            .name("hms_bookings")
            .help("Appointments by what was done with them")
            .labelNames("event")
            .register(REGISTRY);

    /** Seconds that it took to make a PDF, by kind. */
    public static final Histogram PDF_SECONDS = Histogram.builder()
            .name("hms_pdf_seconds")
            .help("Time to make a PDF")
            .labelNames("kind")
            .classicUpperBounds(.05, .1, .25, .5, 1, 2.5, 5)
            .classicOnly()
            .register(REGISTRY);

    /** Seconds that a job worked, by job and outcome. */
    public static final Histogram JOB_SECONDS = Histogram.builder()
            .name("hms_job_seconds")
            .help("Time that a job worked")
            .labelNames("job", "outcome")
            .classicUpperBounds(.01, .1, 1, 10, 60)
            .classicOnly()
            .register(REGISTRY);

    /** Seconds since a job last ended its work. */
    public static final Gauge JOB_LAG = Gauge.builder()
            .name("hms_job_lag_seconds")
            .help("Time since a job ended its last run on this node")
            .labelNames("job")
            .register(REGISTRY);

    /** Mails by state: {@code waiting}, {@code parked}. */
    public static final Gauge MAILS = Gauge.builder()
            .name("hms_outbox_mails")
            .help("Mails that were not sent yet")
            .labelNames("state")
            .register(REGISTRY);

    /** Seconds that a request waits for a connection to the database. */
    public static final Gauge POOL_WAIT = Gauge.builder()
            .name("hms_pool_wait_seconds")
            .help("Time to get a connection from the pool, measured at each scrape")
            .register(REGISTRY);

    /** 1 where a check is well, else 0. */
    public static final Gauge HEALTH = Gauge.builder()
            .name("hms_health")
            .help("Whether a check is well")
            .labelNames("check")
            .register(REGISTRY);

    static {
        JvmMetrics.builder().register(REGISTRY);
    }

    private Meters() {}

    /** Makes a PDF and times it. */
    public static <T> T pdf(String kind, Supplier<T> making) {
        return PDF_SECONDS.labelValues(kind).time(making);
    }

    /** Everything in Prometheus' text format. */
    public static String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, REGISTRY.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
