package hms.organization.boundary;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.MoneyInUse;
import hms.organization.boundary.HospitalDesk.HospitalCard;
import hms.organization.boundary.HospitalDesk.HospitalForm;
import hms.organization.boundary.HospitalDesk.PhoneLine;
import hms.organization.control.Departments;
import hms.organization.entity.OrganizationRule;
import hms.platform.PlatformRule;
import hms.platform.Settings;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HospitalDeskTest {

    private TestDatabase db;
    private final List<Settings.Changed> told = new ArrayList<>();
    private boolean moneyInUse;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private HospitalDesk desk(EntityManager em) {
        HospitalDesk desk = new HospitalDesk();
        desk.em = em;
        desk.changed = TestEvent.into(told);
        desk.money = TestInstance.of(MoneyInUse.class, List.of(() -> moneyInUse));
        desk.departments = new Departments() {
            @Override
            public List<hms.organization.entity.DepartmentRow> tree(boolean closedToo) {
                return List.of();
            }
        };
        return desk;
    }

    private static HospitalForm form(long version, String name, PhoneLine... phones) {
        return new HospitalForm(
                version,
                name,
                "1 Main Street",
                List.of(phones),
                Map.of("en", "Closed for visitors", "es", "Cerrado a visitas"),
                List.of("es", "en"),
                "America/Bogota",
                "COP");
    }

    @Test
    void hasACardBeforeAnybodyFilledItIn() {
        HospitalCard card = db.in(em -> desk(em).card());

        assertThat(card.name()).isEqualTo("Hospital");
        assertThat(card.emergencyNotice("en")).isEmpty();
        assertThat(card.languages()).containsExactly("en", "es", "ar");
    }

    @Test
    void showsThePublicWhatTheAdministratorSaved() {
        PhoneLine reception = new PhoneLine("Reception", "+57 1 555 0100");
        PhoneLine emergency = new PhoneLine("Emergency", "+57 1 555 0112");
        long version = db.in(em -> desk(em).form().version());

        db.run(em -> desk(em).change(form(version, "Clinic", reception, emergency)));
        HospitalCard card = db.in(em -> desk(em).card());

        assertThat(card.name()).isEqualTo("Clinic");
        assertThat(card.phones()).containsExactly(reception, emergency);
        assertThat(card.emergencyNotice("es")).isEqualTo("Cerrado a visitas");
        assertThat(card.emergencyNotice("ar")).as("falls back").isEqualTo("Closed for visitors");
        assertThat(card.timeZone()).isEqualTo("America/Bogota");
    }

    @Test
    void asksWhetherThereIsMoneyBeforeItChangesTheCurrency() {
        long version = db.in(em -> desk(em).form().version());
        moneyInUse = true;

        assertRefused(OrganizationRule.CURRENCY_IN_USE, () -> db.run(em -> desk(em).change(form(version, "Clinic"))));
    }

    @Test
    void tellsWhatWasAndWhatIs() {
        db.run(em -> desk(em).change(form(desk(em).form().version(), "Clinic", new PhoneLine("Reception", "100"))));
        told.clear();
        db.run(em -> desk(em).change(form(desk(em).form().version(), "St Mary", new PhoneLine("Reception", "200"))));

        assertThat(told)
                .containsExactly(new Settings.Changed(
                        List.of("NAME “Clinic” → “St Mary”", "PHONES +“Reception: 200”", "PHONES −“Reception: 100”")));
    }

    @Test
    void refusesTheSecondOfTwoAdministratorsEvenWhereOnlyPhonesChange() {
        long seen = db.in(em -> desk(em).form().version());
        db.run(em -> desk(em).change(form(seen, "Clinic", new PhoneLine("Reception", "100"))));
        long now = db.in(em -> desk(em).form().version());
        db.run(em -> desk(em).change(form(now, "Clinic", new PhoneLine("Reception", "200"))));

        assertRefused(
                PlatformRule.STALE,
                () -> db.run(em -> desk(em).change(form(now, "Clinic", new PhoneLine("Reception", "300")))));
    }
}
