package hms.it.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people wait for, again and again; each of them in a session of their own. */
record LoadTrial(String name, String username, int pages, Request request) {

    /** All of them. */
    static final List<LoadTrial> ALL = List.of(
            new LoadTrial("patient search", "amina", 1, (home, clerk) -> clerk.read("patients/search?q=" + someName())),
            new LoadTrial("day list", "amina", 1, (home, clerk) -> clerk.read("scheduling/today")),
            new LoadTrial("free times", Work.EVERYBODY, 1, (home, clerk) -> clerk.read("public/doctors")),
            new LoadTrial("booking", Work.EVERYBODY, 3, (home, clerk) -> Work.bookOnce(home, booked -> {})),
            new LoadTrial(
                    "chart",
                    "elena",
                    1,
                    (home, clerk) -> clerk.read("clinical/chart?patient=" + clerk.remembered(LoadTrial::someChart))),
            new LoadTrial("dashboard", "leo", 1, (home, clerk) -> clerk.read("reporting/dashboard")));

    private static final boolean LARGE = Integer.getInteger("hms.it.load", 0) >= 10_000;
    private static final int TIMES = LARGE ? 40 : 15;
    private static final int TIMES_TOGETHER = LARGE ? 10 : 3;
    private static final List<String> NAMES = List.of("Carmen", "Grace", "Mateo+bar", "Omar+den", "Anna+cal", "Noor");
    private static final Pattern CHART_LINK = Pattern.compile("clinical/chart\\?patient=(\\d+)");

    private static final int READS_OF_A_PAGE = 11;
    private static final int WRITES_OF_A_PAGE = 6;
    /** What the server does of itself meanwhile, shared among the requests. */
    private static final int BESIDE = 2;

    /** Whether the database, where it counts, was asked no more than the pages may ask. */
    boolean isLean(Times times) {
        return times.each()
                .map(one -> one.reads() <= pages * READS_OF_A_PAGE + BESIDE
                        && one.writes() <= pages * WRITES_OF_A_PAGE + BESIDE)
                .orElse(true);
    }

    /** One request, or the few that make one step of somebody's work. */
    interface Request {
        void send(URI home, Clerk clerk);
    }

    /** How long it took, in milliseconds, and what the database did for one of them where it tells. */
    record Times(List<Double> millis, Optional<Traffic> each) {

        double median() {
            return at(0.5);
        }

        double p95() {
            return at(0.95);
        }

        private double at(double share) {
            List<Double> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }

        String traffic() {
            return each.map(one ->
                            String.format(Locale.ROOT, "%.1f reads, %.1f writes each", one.reads(), one.writes()))
                    .orElse("statements not counted");
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", median(), p95());
        }
    }

    /** So many users at once, each one request after the other. */
    Times run(OwnServer server, int users) throws Exception {
        List<Clerk> clerks = IntStream.range(0, users)
                .mapToObj(each -> clerk(server.address()))
                .toList();
        Optional<Traffic> before = server.traffic();
        List<Double> millis = together(server.address(), clerks);
        Optional<Traffic> after = server.traffic();
        return new Times(
                millis, after.map(now -> now.since(before.orElseThrow()).each(millis.size())));
    }

    private List<Double> together(URI home, List<Clerk> clerks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clerks.size());
        try {
            List<Callable<List<Double>>> work = clerks.stream()
                    .<Callable<List<Double>>>map(
                            clerk -> () -> times(home, clerk, clerks.size() == 1 ? TIMES : TIMES_TOGETHER))
                    .toList();
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> one : pool.invokeAll(work)) {
                millis.addAll(one.get());
            }
            return millis;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Double> times(URI home, Clerk clerk, int times) {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            request.send(home, clerk);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private Clerk clerk(URI home) {
        Clerk clerk = username.isEmpty()
                ? Clerk.guest(home)
                : Clerk.enter(home, username).orElseThrow();
        request.send(home, clerk);
        return clerk;
    }

    private static String someName() {
        return NAMES.get(ThreadLocalRandom.current().nextInt(NAMES.size()));
    }

    private static String someChart(Clerk clerk) {
        return clerk.oneOf("clinical/my-patients", CHART_LINK).orElseThrow();
    }
}
