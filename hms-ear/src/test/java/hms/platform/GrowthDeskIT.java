package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.platform.boundary.GrowthDesk;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GrowthDeskIT extends InServer {

    @Inject
    GrowthDesk desk;

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        as("amina", () -> {
            assertForbidden(() -> desk.grow(1));
            assertForbidden(desk::view);
        });
    }

    @Test
    void refusesMoreThanAMillion() throws Exception {
        as(
                "sam",
                () -> Assertions.assertThrows(
                        ConstraintViolationException.class, () -> desk.grow(GrowthDesk.MOST + 1)));
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        as("sam", () -> {
            desk.grow(1);
            assertThat(desk.view())
                    .hasValueSatisfying(view -> assertThat(view.patients()).isEqualTo(1));
        });
    }
}
