package hms.organization.control;

import hms.organization.entity.OrganizationRule;
import hms.organization.entity.PractitionerPhoto;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a portrait out of a file that somebody sent: what it is, its first bytes tell and not its name; what it says
 * beside the picture is left behind, since only pixels are drawn anew; of that only how the camera was held is heeded.
 *
 * <p>A small file may unfold to a huge picture: its size is read before its pixels, and they are read thinned out.
 */
@ApplicationScoped
public class PhotoStudio {

    /** Bytes of a file that is taken. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;
    /** Pixels of a picture that is taken: what the cameras of telephones make. */
    public static final long MOST_PIXELS = 50_000_000L;

    static final int SIDE = 480;

    private static final int MOST_MEGABYTES = 2;
    private static final int MOST_MEGAPIXELS = 50;
    private static final float QUALITY = 0.86f;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** The middle of the picture, as a square of our own making. */
    public PractitionerPhoto portrait(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            refuseLarge(bytes.length > MOST_BYTES);
            CameraHeld held = CameraHeld.in(bytes);
            return PractitionerPhoto.of("image/jpeg", written(square(read(bytes, held), held)));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.of(OrganizationRule.PHOTO_UNREADABLE).on("photo");
        }
    }

    private static BufferedImage read(byte[] bytes, CameraHeld held) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(bytes)).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            refuseLarge((long) width * height > MOST_PIXELS);
            Rectangle middle = held.middle(width, height);
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceRegion(middle);
            int step = Math.max(1, middle.width / (2 * SIDE));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] bytes) {
        if (begins(bytes, JPEG)) {
            return "jpeg";
        }
        if (begins(bytes, PNG)) {
            return "png";
        }
        throw Refusal.of(OrganizationRule.PHOTO_UNREADABLE).on("photo");
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static BufferedImage square(BufferedImage source, CameraHeld held) {
        int side = Math.min(SIDE, source.getWidth());
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);

        pen.transform(held.upright(side));
        pen.drawImage(source, 0, 0, side, side, null);
        pen.dispose();
        return square;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void refuseLarge(boolean tooLarge) {
        if (tooLarge) {
            throw Refusal.of(OrganizationRule.PHOTO_TOO_LARGE, MOST_MEGABYTES, MOST_MEGAPIXELS)
                    .on("photo");
        }
    }
}
