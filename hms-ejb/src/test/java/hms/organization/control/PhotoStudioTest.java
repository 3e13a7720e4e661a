package hms.organization.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.OrganizationRule;
import hms.organization.entity.PractitionerPhoto;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoStudioTest {

    private final PhotoStudio studio = new PhotoStudio();

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private PractitionerPhoto portrait(byte[] file) {
        return studio.portrait(new ByteArrayInputStream(file));
    }

    private static BufferedImage shown(PractitionerPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.getContent()));
    }

    @ParameterizedTest
    @CsvSource({"1600, 1200, jpeg", "900, 2000, png", "300, 300, png"})
    void drawsASquareOfItsOwnFromEveryPicture(int width, int height, String format) throws IOException {
        PractitionerPhoto photo = portrait(picture(width, height, format));

        assertThat(photo.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown(photo).getWidth())
                .isEqualTo(shown(photo).getHeight())
                .isEqualTo(Math.min(PhotoStudio.SIDE, Math.min(width, height)));
        assertThat(new Color(shown(photo).getRGB(10, 10)).getRed()).isGreaterThan(240);
    }

    /** A face of which the hair is black, one cheek red, the other green and the chin blue, however it was taken. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void standsUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        for (boolean littleEndian : new boolean[] {true, false}) {
            byte[] file = Taken.face(orientation, littleEndian);

            BufferedImage shown = shown(portrait(file));

            assertThat(Taken.colour(shown, 0.5, 0.05)).isEqualTo(Color.BLACK);
            assertThat(Taken.colour(shown, 0.25, 0.5)).isEqualTo(Color.RED);
            assertThat(Taken.colour(shown, 0.75, 0.5)).isEqualTo(Color.GREEN);
            assertThat(Taken.colour(shown, 0.5, 0.95)).isEqualTo(Color.BLUE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void takesAPictureAsItLiesWhereWhatItSaysMakesNoSense(int orientation) throws IOException {
        byte[] file = Taken.face(orientation, true);
        byte[] brokenOff = Taken.withExif(Taken.face(1, true), new byte[] {'E', 'x', 'i', 'f', 0, 0, 'I', 'I'});

        assertThat(Taken.colour(shown(portrait(file)), 0.5, 0.05)).isEqualTo(Color.BLACK);
        assertThat(Taken.colour(shown(portrait(brokenOff)), 0.5, 0.05)).isEqualTo(Color.BLACK);
    }

    @Test
    void leavesBehindWhatTheFileSaysBesideThePicture() throws IOException {
        byte[] jpeg = picture(640, 640, "jpeg");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] polyglot = Arrays.copyOf(jpeg, jpeg.length + script.length);
        System.arraycopy(script, 0, polyglot, jpeg.length, script.length);

        byte[] content = portrait(polyglot).getContent();

        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("script", "Exif");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a and no more",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "PK\u0003\u0004",
                "%PDF-1.7"
            })
    void refusesWhatIsNoPictureWhateverItIsCalled(String content) {
        assertRefused(OrganizationRule.PHOTO_UNREADABLE, () -> portrait(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesAPictureThatBreaksOff() throws IOException {
        byte[] png = picture(400, 400, "png");

        assertRefused(OrganizationRule.PHOTO_UNREADABLE, () -> portrait(Arrays.copyOf(png, 40)));
        assertRefused(OrganizationRule.PHOTO_UNREADABLE, () -> portrait(Arrays.copyOf(picture(400, 400, "jpeg"), 30)));
    }

    @Test
    void refusesAFileOfMoreThanTwoMegabytes() {
        assertRefused(OrganizationRule.PHOTO_TOO_LARGE, () -> portrait(new byte[PhotoStudio.MOST_BYTES + 1]));
    }

    /** 60,000 x 60,000 pixels in a few kilobytes: refused by what its head says, before a pixel is unfolded. */
    @Test
    void refusesAPictureThatUnfoldsToBillionsOfPixels() throws IOException {
        byte[] bomb = png(60_000, 60_000, 200);
        long before = System.nanoTime();

        assertRefused(OrganizationRule.PHOTO_TOO_LARGE, () -> portrait(bomb));

        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    /** As large as is taken, and read within 64 MiB: thinned out while it is read. */
    @Test
    void readsTheLargestPictureWithoutHoldingAllOfIt() throws IOException {
        byte[] large = png(7_000, 7_000, 7_000);

        assertThat(large.length).isLessThan(PhotoStudio.MOST_BYTES);
        assertThat(shown(portrait(large)).getWidth()).isEqualTo(PhotoStudio.SIDE);
    }

    /** A black PNG of this size of which only so many lines are there. */
    private static byte[] png(int width, int height, int lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 0, 0, 0, 0});
        chunk(file, "IHDR", head.toByteArray());
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels)) {
            byte[] line = new byte[width + 1];
            for (int at = 0; at < lines; at++) {
                packed.write(line);
            }
        }
        chunk(file, "IDAT", pixels.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(OutputStream file, String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        CRC32 check = new CRC32();
        check.update(type.getBytes(StandardCharsets.US_ASCII));
        check.update(content);
        out.writeInt((int) check.getValue());
    }
}
