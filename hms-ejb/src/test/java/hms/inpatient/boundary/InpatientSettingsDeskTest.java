package hms.inpatient.boundary;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.boundary.InpatientSettingsDesk.InpatientSettings;
import hms.platform.PlatformRule;
import hms.platform.Settings;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InpatientSettingsDeskTest {

    private final List<Settings.Changed> told = new ArrayList<>();

    @Test
    void tellsThatBedsNeedNoCleaningAnyMore() {
        try (TestDatabase db = TestDatabase.open()) {
            InpatientSettings read = db.in(em -> desk(em).settings());
            InpatientSettings wish = new InpatientSettings(read.version(), !read.cleaningNeeded());
            db.run(em -> desk(em).change(wish));

            assertThat(told)
                    .containsExactly(new Settings.Changed(
                            List.of("CLEANING_NEEDED " + read.cleaningNeeded() + " → " + wish.cleaningNeeded())));
            assertRefused(PlatformRule.STALE, () -> db.run(em -> desk(em).change(wish)));
            assertThat(told).hasSize(1);
        }
    }

    private InpatientSettingsDesk desk(EntityManager em) {
        InpatientSettingsDesk desk = new InpatientSettingsDesk();
        desk.em = em;
        desk.changed = TestEvent.into(told);
        return desk;
    }
}
