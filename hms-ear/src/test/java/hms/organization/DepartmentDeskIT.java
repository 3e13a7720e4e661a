package hms.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.DepartmentDesk;
import hms.organization.boundary.DepartmentDesk.DepartmentWish;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.OrganizationRule;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DepartmentDeskIT extends InServer {

    @Inject
    DepartmentDesk desk;

    private static String unique() {
        return "IT" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private static DepartmentWish wish(String code, Long parent) {
        return new DepartmentWish(null, code, "Department " + code, parent);
    }

    private long open(Long parent) throws Exception {
        return as("sam", () -> desk.open(wish(unique(), parent)));
    }

    private DepartmentRow show(long id) throws Exception {
        return as("sam", () -> Bench.shipped(desk.department(id)));
    }

    @Test
    void opensADepartmentWithinAnotherAndShowsItBelow() throws Exception {
        long outer = open(null);
        long inner = open(outer);

        List<DepartmentRow> tree = as("sam", () -> Bench.shipped(desk.tree(false)));

        List<Long> ids = tree.stream().map(DepartmentRow::id).toList();
        assertThat(ids.indexOf(inner)).isEqualTo(ids.indexOf(outer) + 1);
        assertThat(tree.get(ids.indexOf(inner)).depth()).isEqualTo(1);
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        as("amina", () -> {
            assertForbidden(() -> desk.tree(true));
            assertForbidden(desk::export);
            assertForbidden(() -> desk.department(1));
            assertForbidden(() -> desk.open(wish(unique(), null)));
            assertForbidden(() -> desk.change(1, wish(unique(), null)));
            assertForbidden(() -> desk.close(1, 1));
            assertForbidden(() -> desk.reopen(1, 1));
        });
        assertForbidden(() -> desk.tree(false));
    }

    @Test
    void refusesACodeThatAnotherDepartmentHas() throws Exception {
        String code = unique();
        as("sam", () -> desk.open(wish(code, null)));

        as("sam", () -> {
            assertThat(assertRefused(OrganizationRule.DEPARTMENT_CODE_TAKEN, () -> desk.open(wish(code, null)))
                            .getField())
                    .isEqualTo("code");
        });
    }

    @Test
    void refusesToMoveADepartmentIntoItsOwnPart() throws Exception {
        long outer = open(null);
        long inner = open(outer);
        DepartmentRow row = show(outer);

        as(
                "sam",
                () -> assertRefused(
                        OrganizationRule.DEPARTMENT_WITHIN_ITSELF,
                        () -> desk.change(outer, new DepartmentWish(row.version(), row.code(), row.name(), inner))));
    }

    @Test
    void refusesTheSecondOfTwoAdministrators() throws Exception {
        long id = open(null);
        DepartmentRow seen = show(id);
        DepartmentWish first = new DepartmentWish(seen.version(), seen.code(), "First", null);
        DepartmentWish second = new DepartmentWish(seen.version(), seen.code(), "Second", null);

        as("sam", () -> desk.change(id, first));
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.change(id, second)));

        assertThat(show(id).name()).isEqualTo("First");
    }

    @Test
    void closesFromInsideOutAndReopensFromOutsideIn() throws Exception {
        long outer = open(null);
        long inner = open(outer);
        as("sam", () -> {
            assertRefused(
                    OrganizationRule.OPEN_DEPARTMENTS_WITHIN,
                    () -> desk.close(outer, desk.department(outer).version()));
            desk.close(inner, desk.department(inner).version());
            desk.close(outer, desk.department(outer).version());
            assertRefused(
                    OrganizationRule.PARENT_CLOSED,
                    () -> desk.reopen(inner, desk.department(inner).version()));
            desk.reopen(outer, desk.department(outer).version());
            desk.reopen(inner, desk.department(inner).version());
        });

        assertThat(show(inner).active()).isTrue();
    }

    @Test
    void answersNotFoundForADepartmentThatIsNone() throws Exception {
        as("sam", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.department(1)));
    }
}
