package hms.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.DepartmentDesk;
import hms.organization.boundary.PhotoDesk;
import hms.organization.boundary.PractitionerDesk;
import hms.organization.boundary.PractitionerDesk.PractitionerCard;
import hms.organization.boundary.PractitionerDesk.PractitionerFilter;
import hms.organization.boundary.PractitionerDesk.PractitionerWish;
import hms.organization.boundary.SpecialtyDesk;
import hms.organization.boundary.SpecialtyDesk.SpecialtyWish;
import hms.organization.entity.OrganizationRule;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.PractitionerRow;
import hms.organization.entity.SpecialtyRow;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PractitionerDeskIT extends InServer {

    @Inject
    PractitionerDesk desk;

    @Inject
    SpecialtyDesk specialties;

    @Inject
    PhotoDesk photos;

    @Inject
    DepartmentDesk departments;

    private static String unique() {
        return "Q" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private long department(String code) throws Exception {
        return as("sam", () -> departments.tree(false)).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PractitionerWish wish(Long version, String family, String username, Set<Long> fields) throws Exception {
        return new PractitionerWish(
                version,
                PractitionerKind.DOCTOR,
                "Dr",
                "Ana",
                family,
                department("CARD"),
                "MD",
                fields,
                List.of("en", "pt"),
                username);
    }

    private long joined(String family) throws Exception {
        PractitionerWish wish = wish(null, family, null, Set.of());
        return as("sam", () -> desk.join(wish));
    }

    private PractitionerCard show(long id) throws Exception {
        return as("sam", () -> Bench.shipped(desk.practitioner(id)));
    }

    private List<PractitionerRow> found(String text, boolean leftToo) throws Exception {
        PractitionerFilter filter = new PractitionerFilter(text, PractitionerKind.DOCTOR, null, leftToo);
        return as("sam", () -> Bench.shipped(desk.practitioners(filter, 0, 20))).rows();
    }

    private static InputStream picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void takesSomebodyInAndFindsThemByTheBeginningOfTheName() throws Exception {
        String family = unique();
        long field = as("sam", () -> specialties.add(new SpecialtyWish(null, unique(), "Dermatology")));
        PractitionerWish wish = wish(null, family, null, Set.of(field));
        long id = as("sam", () -> desk.join(wish));

        assertThat(show(id).specialties()).containsExactly(field);
        assertThat(show(id).languages()).containsExactly("en", "pt");
        assertThat(found(family.substring(0, 6).toLowerCase(Locale.ROOT), false))
                .extracting(PractitionerRow::fullName)
                .contains("Dr Ana " + family);
        assertThat(found("%" + family.substring(2), false)).isEmpty();
        PractitionerFilter all = new PractitionerFilter(family, null, null, true);
        assertThat(as("sam", () -> Bench.shipped(desk.export(all)))).hasSize(1);
    }

    @Test
    void asksTheDatabaseOnceForAPageOfTheList() throws Exception {
        as("sam", () -> {
            PractitionerFilter filter = new PractitionerFilter(null, null, null, false);
            assertThat(bench().counting(() -> desk.practitioners(filter, 0, 20)).reads())
                    .isEqualTo(1);
        });
    }

    @Test
    void linksOnlyAccountsThatThereAreAndEachOnce() throws Exception {
        PractitionerWish nobody = wish(null, unique(), "nobody." + unique(), Set.of());
        PractitionerWish twice = wish(null, unique(), "Elena", Set.of());

        as("sam", () -> {
            assertThat(assertRefused(OrganizationRule.ACCOUNT_UNKNOWN, () -> desk.join(nobody))
                            .getField())
                    .isEqualTo("username");
            assertThat(assertRefused(OrganizationRule.ACCOUNT_LINKED, () -> desk.join(twice))
                            .getField())
                    .isEqualTo("username");
        });
    }

    @Test
    void refusesTheSecondOfTwoAdministratorsEvenIfOnlySpecialtiesChanged() throws Exception {
        String family = unique();
        long id = joined(family);
        long field = as("sam", () -> specialties.add(new SpecialtyWish(null, unique(), "Allergology")));
        long version = show(id).version();
        PractitionerWish first = wish(version, family, null, Set.of(field));
        PractitionerWish second = wish(version, family, null, Set.of());

        as("sam", () -> desk.change(id, first));
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.change(id, second)));

        assertThat(show(id).specialties()).containsExactly(field);
    }

    @Test
    void keepsWhoLeftInTheRecordsAndOutOfTheList() throws Exception {
        String family = unique();
        long id = joined(family);
        as("sam", () -> desk.leave(id, desk.practitioner(id).version()));

        assertThat(found(family, false)).isEmpty();
        assertThat(found(family, true)).hasSize(1);
        as("sam", () -> desk.comeBack(id, desk.practitioner(id).version()));
        assertThat(found(family, false)).hasSize(1);
    }

    @Test
    void showsThePhotoToAnybodyUntilItIsReplacedOrItsOwnerLeaves() throws Exception {
        long id = joined(unique());
        as("sam", () -> desk.portray(id, desk.practitioner(id).version(), picture()));
        long first = show(id).photoId();
        assertThat(Bench.shipped(photos.photo(first)).getContentType()).isEqualTo("image/jpeg");

        as("sam", () -> desk.portray(id, desk.practitioner(id).version(), picture()));
        long second = show(id).photoId();
        assertRefused(PlatformRule.NOT_FOUND, () -> photos.photo(first));
        as("sam", () -> desk.leave(id, desk.practitioner(id).version()));
        assertRefused(PlatformRule.NOT_FOUND, () -> photos.photo(second));
        as("sam", () -> desk.removePhoto(id, desk.practitioner(id).version()));
        assertThat(bench().number("SELECT COUNT(*) FROM practitioner_photo WHERE id IN (?, ?)", first, second))
                .isZero();
    }

    @Test
    void refusesAPhotoThatIsNone() throws Exception {
        long id = joined(unique());
        as(
                "sam",
                () -> assertRefused(
                        OrganizationRule.PHOTO_UNREADABLE,
                        () -> desk.portray(
                                id,
                                desk.practitioner(id).version(),
                                new ByteArrayInputStream("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    }

    @Test
    void namesRenamesAndRetiresSpecialties() throws Exception {
        String code = unique();
        long id = as("sam", () -> specialties.add(new SpecialtyWish(null, code, "Rheumatology")));
        SpecialtyRow seen = as("sam", () -> Bench.shipped(specialties.specialty(id)));

        as("sam", () -> specialties.change(id, new SpecialtyWish(seen.version(), code, "Joints")));
        as("sam", () -> {
            assertRefused(
                    OrganizationRule.SPECIALTY_CODE_TAKEN,
                    () -> specialties.add(new SpecialtyWish(null, code, "Another")));
            assertRefused(PlatformRule.STALE, () -> specialties.retire(id, seen.version()));
        });
        as("sam", () -> specialties.retire(id, specialties.specialty(id).version()));

        assertThat(as("sam", () -> specialties.specialties(false)))
                .extracting(SpecialtyRow::id)
                .doesNotContain(id);
        as("sam", () -> specialties.revive(id, specialties.specialty(id).version()));
        assertThat(as("sam", () -> Bench.shipped(specialties.export())))
                .extracting(SpecialtyRow::name)
                .contains("Joints");
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        PractitionerWish wish = wish(1L, unique(), null, Set.of());
        as("elena", () -> {
            assertForbidden(() -> desk.practitioners(new PractitionerFilter(null, null, null, true), 0, 10));
            assertForbidden(() -> desk.join(wish));
            assertForbidden(() -> desk.change(1, wish));
            assertForbidden(() -> desk.leave(1, 1));
            assertForbidden(() -> desk.portray(1, 1, picture()));
            assertForbidden(() -> specialties.add(new SpecialtyWish(null, "X", "X")));
        });
    }
}
