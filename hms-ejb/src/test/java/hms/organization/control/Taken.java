package hms.organization.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Pictures as cameras make them: the pixels as the camera was held, and beside them how it was held. */
final class Taken {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 1000;

    private Taken() {}

    /** A JPEG that shows the same face for each Exif orientation; numbers of others are written, but turn nothing. */
    static byte[] face(int orientation, boolean littleEndian) throws IOException {
        BufferedImage face = upright();
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        BufferedImage pixels =
                new BufferedImage(onItsSide ? HEIGHT : WIDTH, onItsSide ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < pixels.getWidth(); x++) {
            for (int y = 0; y < pixels.getHeight(); y++) {
                pixels.setRGB(x, y, seen(face, orientation, x, y));
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(pixels, "jpeg", jpeg);
        return withExif(jpeg.toByteArray(), exif(orientation, littleEndian));
    }

    /** The square that a portrait shows, and grey outside it, where only a wrong cut would look. */
    private static BufferedImage upright() {
        BufferedImage face = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = face.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        paint(pen, Color.BLACK, 0, 100, WIDTH, 100);
        paint(pen, Color.RED, 0, 200, WIDTH / 2, 400);
        paint(pen, Color.GREEN, WIDTH / 2, 200, WIDTH / 2, 400);
        paint(pen, Color.BLUE, 0, 600, WIDTH, 100);
        pen.dispose();
        return face;
    }

    private static void paint(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** What the pixel at this place of the file shows, by what the standard says of row 0 and column 0. */
    private static int seen(BufferedImage face, int orientation, int column, int row) {
        int right = WIDTH - 1;
        int bottom = HEIGHT - 1;
        return switch (orientation) {
            case 2 -> face.getRGB(right - column, row);
            case 3 -> face.getRGB(right - column, bottom - row);
            case 4 -> face.getRGB(column, bottom - row);
            case 5 -> face.getRGB(row, column);
            case 6 -> face.getRGB(right - row, column);
            case 7 -> face.getRGB(right - row, bottom - column);
            case 8 -> face.getRGB(row, bottom - column);
            default -> face.getRGB(column, row);
        };
    }

    /** Resolution first, then how the camera was held. */
    private static byte[] exif(int orientation, boolean littleEndian) {
        ByteBuffer exif = ByteBuffer.allocate(44);
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.put((byte) (littleEndian ? 'I' : 'M')).put((byte) (littleEndian ? 'I' : 'M'));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0106).putShort((short) 3).putInt(1).putInt(0);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return exif.array();
    }

    /** The file with this part behind its first one. */
    static byte[] withExif(byte[] jpeg, byte[] exif) {
        int first = 4 + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(4));
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        file.put(jpeg, 0, first).putShort((short) 0xFFE1).putShort((short) (2 + exif.length));
        return file.put(exif).put(jpeg, first, jpeg.length - first).array();
    }

    /** The nearest of the colours of the face at this place of a picture, from 0 to 1 across and down. */
    static Color colour(BufferedImage picture, double across, double down) {
        Color found =
                new Color(picture.getRGB((int) (across * picture.getWidth()), (int) (down * picture.getHeight())));
        return Stream.of(Color.BLACK, Color.RED, Color.GREEN, Color.BLUE, Color.GRAY)
                .min(Comparator.comparingInt(each -> distance(each, found)))
                .orElseThrow();
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
