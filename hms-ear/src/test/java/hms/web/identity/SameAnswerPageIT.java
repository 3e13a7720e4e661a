package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.Visitor;
import hms.it.Visitor.Answer;
import hms.it.client.House;
import hms.it.client.NewStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody learns at the door who works here: the same words after the same time, account or not (SECURITY S5). */
class SameAnswerPageIT extends Browser {

    private static final int PAIRS = Integer.getInteger("hms.it.pairs", 60);

    /** Fewer than lock a name. */
    private static final int IN_A_ROW = 8;

    private static final double AT_MOST_MILLIS = 10;
    private static final String WRONG = "not the password of anybody";

    private final List<Long> known = new ArrayList<>();
    private final List<Long> unknown = new ArrayList<>();
    private final List<Long> apart = new ArrayList<>();

    @Test
    void answersAnUnknownNameLikeAWrongPasswordAndAsFast() {
        String nurse = NewStaff.nurse(page());
        for (int pair = 0; pair < PAIRS; pair++) {
            if (pair % IN_A_ROW == 0) {
                assertThat(enter(nurse, NewStaff.SECRET).status()).isEqualTo(302);
            }
            askForBoth(nurse, newName(), pair % 2 == 0);
        }
        System.out.printf(
                "sign-in over %d pairs: known %.1f ms, unknown %.1f ms, %.1f ms apart%n",
                PAIRS, medianMillis(known), medianMillis(unknown), medianMillis(apart));

        assertThat(Math.abs(medianMillis(apart)))
                .as("milliseconds between known and unknown")
                .isLessThan(AT_MOST_MILLIS);
    }

    @Test
    void answersAWishForAnAccountThatExistsLikeAnyOther() {
        String stranger = newName();

        Answer taken = ask("amina");
        Answer free = ask(stranger);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body()).contains("pi-check-circle");
        assertThat(taken.withoutOwn("amina")).isEqualTo(free.withoutOwn(stranger));
    }

    private void askForBoth(String nurse, String nobody, boolean nurseFirst) {
        Answer first = enter(nurseFirst ? nurse : nobody, WRONG);
        Answer second = enter(nurseFirst ? nobody : nurse, WRONG);
        (nurseFirst ? known : unknown).add(first.nanos());
        (nurseFirst ? unknown : known).add(second.nanos());
        apart.add(nurseFirst ? first.nanos() - second.nanos() : second.nanos() - first.nanos());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("could not be signed in");
        assertThat(first.withoutOwn(nurse, nobody)).isEqualTo(second.withoutOwn(nurse, nobody));
    }

    private static Answer enter(String username, String password) {
        Visitor visitor = new Visitor(House.now().address());
        visitor.open("sign-in");
        return visitor.send("signInForm", "signIn", Map.of("username", username, "password", password));
    }

    private static Answer ask(String username) {
        Visitor visitor = new Visitor(House.now().address());
        visitor.open("account/request");
        return visitor.send(
                "requestForm",
                "ask",
                Map.of(
                        "displayName", "Quill Feather",
                        "username", username,
                        "job", "Night nurse",
                        "email", "quill@staff.example"));
    }

    /** As long as the name of a newcomer. */
    private static String newName() {
        return "not." + UUID.randomUUID().toString().substring(0, 8);
    }

    private static double medianMillis(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.get(middle) + sorted.get((sorted.size() - 1) / 2)) / 2e6;
    }
}
