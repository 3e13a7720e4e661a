package hms.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import hms.it.Browser;
import hms.it.client.House;
import hms.it.client.RawHttp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PractitionersPageIT extends Browser {

    private static String unique() {
        return "Q" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    }

    private Locator at(String id) {
        return page().locator("[id='" + id + "']");
    }

    private static FilePayload picture() throws IOException {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x33, 0x66, 0x99));
        pen.fillRect(0, 0, 800, 600);
        pen.setColor(new Color(0xFF, 0xDD, 0xBB));
        pen.fillOval(300, 80, 200, 260);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new FilePayload("me.png", "image/png", bytes.toByteArray());
    }

    /** Takes a doctor in by keyboard only: labels, tab, space and enter. */
    private void join(String family) {
        open("organization/practitioner");
        at("practitionerForm:given").focus();
        page().keyboard().type("Ana");
        page().keyboard().press("Tab");
        page().keyboard().type(family);
        at("practitionerForm:department").locator("[tabindex='0']").focus();
        page().keyboard().type("Chil");
        page().keyboard().press("Tab");
        at("practitionerForm:qualifications").focus();
        page().keyboard().type("MD");
        page().getByLabel("Paediatrics").focus();
        page().keyboard().press("Space");
        page().getByLabel("Spanish").focus();
        page().keyboard().press("Space");
        at("practitionerForm:save").focus();
        page().keyboard().press("Enter");
        page().waitForURL("**/organization/practitioner?id=*");
    }

    @Test
    void takesADoctorInAndShowsHerFace() throws Exception {
        String family = unique();
        signIn("sam");
        join(family);
        assertThat(page().locator(".hms-note").textContent()).contains("Taken in");
        page().locator("[id='photoForm:photo']").setInputFiles(picture());
        at("photoForm:portray").click();
        page().locator("img.hms-portrait").waitFor();

        String address = page().locator("img.hms-portrait").getAttribute("src");
        RawHttp http = new RawHttp(House.now().address());
        assertThat(http.get(address).header("content-type")).isEqualTo("image/jpeg");
        assertThat(http.get(address).header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(http.get("/hms/portrait/1").status()).isEqualTo(404);
        assertThat(http.get("/hms/portrait/..%2f1").status()).isIn(400, 404);
        String path = page().url().replaceFirst(".*/hms/", "");
        gallery("practitioner", path);

        open(path);
        at("photoForm:removePhoto").click();
        page().locator("span.hms-initials").waitFor();
    }

    @Test
    void saysWhyAFileIsNoPhoto() {
        signIn("sam");
        join(unique());
        page().locator("[id='photoForm:photo']")
                .setInputFiles(new FilePayload(
                        "me.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        at("photoForm:portray").click();
        page().locator(".hms-summary").waitFor();

        assertThat(page().locator(".hms-summary").textContent()).contains("not a picture");
        assertAccessible();
    }

    @Test
    void findsDoctorsByNameAndDepartmentAndHandsThemOut() throws Exception {
        signIn("sam");
        open("organization/practitioners");
        at("practitionersForm:text").fill("petro");
        at("practitionersForm:search").click();
        page().locator("text=Dr Elena Petrova").waitFor();
        page().waitForFunction("() => !document.body.textContent.includes('Dr Samuel Okoro')");

        String csv = Files.readString(
                download(() -> at("practitionersForm:exportCsv").click()));
        assertThat(csv).contains("Dr Elena Petrova", "Cardiology").doesNotContain("Okoro");
    }

    @Test
    void namesASpecialtyAndRetiresIt() {
        String name = "Field " + unique();
        signIn("sam");
        open("organization/specialties");
        at("specialtyForm:name").fill(name);
        at("specialtyForm:code").fill(unique());
        at("specialtyForm:save").click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .click();
        page().waitForURL("**/organization/specialties?id=*");
        at("specialtyForm:retire").click();

        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(name));
        row.locator("text=No longer offered").waitFor();
        assertAccessible();
    }

    @Test
    void keepsTheFrontDeskOut() {
        signIn("amina");
        assertThat(open("organization/practitioners").status()).isEqualTo(403);
        watch().forget();
    }
}
