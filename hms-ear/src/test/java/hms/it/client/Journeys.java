package hms.it.client;

import hms.it.TextBrowser.Answer;
import hms.it.client.Work.Kept;
import hms.it.client.Work.Kind;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patients come, get a bed, are discharged by the doctor, pay and go; the ward sets the bed free. One after another. */
final class Journeys implements Runnable {

    private static final Pattern BED = Pattern.compile("name=\"bed\" value=\"(\\d+)\"");
    private static final Pattern ELENA = Pattern.compile("<option value=\"(\\d+)\"[^>]*>[^<]*Petrova");
    private static final Pattern STAY = Pattern.compile("inpatient/discharge\\?encounter=(\\d+)");
    private static final Pattern WARD = Pattern.compile("(inpatient/ward\\?ward=\\d+)");
    private static final Pattern DIRTY =
            Pattern.compile("s:\"cleaning:(waiting:\\d+:free)\"[^}]*?pa:\\[\\{name:\"row\",value:\"(\\d+)\"");
    private static final Pattern BILL = Pattern.compile("(B\\d{4}-\\d{6})");
    private static final String DISCHARGED = "The patient has left";

    private final URI home;
    private final Work work;
    private final Consumer<Kept> kept;

    Journeys(URI home, Work work, Consumer<Kept> kept) {
        this.home = home;
        this.work = work;
        this.kept = kept;
    }

    @Override
    public void run() {
        Clerk amina = Clerk.enter(home, "amina").orElseThrow();
        Clerk elena = Clerk.enter(home, "elena").orElseThrow();
        Clerk grace = Clerk.enter(home, "grace").orElseThrow();
        while (true) {
            String patient = work.newPatient(amina);
            Optional<String> stay = admit(amina, patient);
            if (stay.isPresent()) {
                String account = account(stay.get());
                kept.accept(new Kept(Kind.ADMITTED, "carlos", account, "id=\"balance\""));
                elena.send(
                        "clinical/chart?patient=" + patient,
                        "dischargeForm",
                        "discharge",
                        Map.of("diagnosis", "Observation"));
                Answer left = amina.send(leaving(stay.get()), "form", "payAndDischarge", Map.of());
                Clerk.caught(left.body(), BILL)
                        .ifPresent(bill -> kept.accept(new Kept(Kind.DISCHARGED, "carlos", account, bill)));
            }
            clean(grace);
        }
    }

    /** Sets a bed of one of her wards free, if one waits for it. */
    private static void clean(Clerk grace) {
        String ward = grace.oneOf("inpatient/ward", WARD).orElseThrow();
        Matcher dirty = DIRTY.matcher(grace.read(ward));
        if (dirty.find()) {
            grace.send(ward, "cleaning", dirty.group(1), Map.of(), Map.of("row", dirty.group(2)));
        }
    }

    private static Optional<String> admit(Clerk amina, String patient) {
        String page = "inpatient/admit?patient=" + patient;
        Optional<String> bed = amina.oneOf(page, BED);
        if (bed.isEmpty()) {
            return Optional.empty();
        }
        String elena = amina.oneOf(page, ELENA).orElseThrow();
        amina.send(page, "form", "submit", Map.of("doctorId_input", elena), Map.of("bed", bed.get()));
        return amina.oneOf(page, STAY);
    }

    private static String account(String stay) {
        return "billing/account?encounter=" + stay;
    }

    private static String leaving(String stay) {
        return "inpatient/discharge?encounter=" + stay;
    }

    /** Nothing of a discharge is there, or all of it: the patient gone, the bill, nothing left to pay. */
    static boolean whole(Clerk carlos, Clerk amina, String account) {
        String money = carlos.read(account);
        boolean billed = BILL.matcher(money).find();
        boolean gone = amina.read(account.replace("billing/account", "inpatient/discharge"))
                .contains(DISCHARGED);
        boolean payable = money.contains("form:pay\"");
        return billed == gone && billed != payable;
    }
}
