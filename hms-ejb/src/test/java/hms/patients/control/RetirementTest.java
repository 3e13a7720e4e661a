package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.patients.OpenMatters;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.KeyRing;
import hms.platform.Refusal;
import hms.platform.TestInstance;
import hms.platform.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetirementTest {

    private Patient ana;

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    @BeforeEach
    void register() {
        ana = Patient.register(
                "20261120001",
                PatientsFixture.person("Ana", "Quill", "1980-05-12"),
                LocalDate.parse("2026-11-20"),
                PatientsFixture.CLOCK.instant(),
                "amina");
    }

    private static OpenMatters open(OpenMatters.Kind kind, long count) {
        return new OpenMatters() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public long of(long patientId) {
                return count;
            }
        };
    }

    private void retire(OpenMatters... matters) {
        Retirement retirement = new Retirement();
        retirement.answers = TestInstance.of(OpenMatters.class, List.of(matters));
        retirement.retire(ana, InactiveReason.MOVED_AWAY, "to Lima");
    }

    @ParameterizedTest
    @EnumSource(OpenMatters.Kind.class)
    void keepsTheRecordInUseWhileSomethingIsOpen(OpenMatters.Kind kind) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> retire(open(kind, 2)));

        assertThat(refusal.getRule()).isEqualTo(PatientsRule.STILL_OPEN);
        assertThat(Texts.of(refusal, Locale.ENGLISH))
                .contains("2 "
                        + switch (kind) {
                            case STAYS -> "stays";
                            case ACCOUNTS -> "accounts";
                            case APPOINTMENTS -> "appointments";
                        });
        assertThat(ana.isActive()).isTrue();
    }

    @Test
    void takesTheRecordOutOfUseOnceNothingIsOpen() {
        retire(open(OpenMatters.Kind.STAYS, 0), open(OpenMatters.Kind.ACCOUNTS, 0));

        assertThat(ana.isActive()).isFalse();
    }
}
