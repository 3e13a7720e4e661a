package hms.organization.control;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How the camera was held, as a JPEG says beside its pixels (Exif tag Orientation, 1 to 8), and what sets the picture
 * upright. Read byte by byte: whatever else a file says there may be made up, and is not looked at.
 */
record CameraHeld(int orientation) {

    private static final CameraHeld UPRIGHT = new CameraHeld(1);
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int FILE_BEGINS = 0xFFD8;
    private static final int FIRST_MARKER = 0xFF00;
    private static final int EXIF_MARKER = 0xFFE1;
    private static final int PIXELS_BEGIN = 0xFFDA;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    /** Upright, where the file says nothing that makes sense. */
    static CameraHeld in(byte[] file) {
        try {
            int said = said(ByteBuffer.wrap(file));
            return said >= 1 && said <= 8 ? new CameraHeld(said) : UPRIGHT;
        } catch (IndexOutOfBoundsException brokenOff) {
            return UPRIGHT;
        }
    }

    private static int said(ByteBuffer file) {
        int at = 2;
        while (number(file, 0) == FILE_BEGINS && number(file, at) > FIRST_MARKER && number(file, at) != PIXELS_BEGIN) {
            int length = number(file, at + 2);
            if (number(file, at) == EXIF_MARKER && begins(file, at + 4)) {
                return inDirectory(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT.orientation;
    }

    private static boolean begins(ByteBuffer file, int at) {
        byte[] mark = new byte[EXIF.length];
        file.get(at, mark);
        return Arrays.equals(mark, EXIF);
    }

    private static int inDirectory(ByteBuffer exif) {
        exif.order(number(exif, 0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        for (int entry = 0; entry < number(exif, directory); entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (number(exif, at) == ORIENTATION) {
                return number(exif, at + 8);
            }
        }
        return UPRIGHT.orientation;
    }

    private static int number(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private boolean isOnItsSide() {
        return orientation > 4;
    }

    /** The square to look at, as the pixels lie: faces are in the middle across, and above the middle down. */
    Rectangle middle(int width, int height) {
        int side = Math.min(width, height);
        boolean headFirst = orientation <= 2 || orientation == 5 || orientation == 6;
        int down = headFirst ? 1 : 3;
        int x = (width - side) * (isOnItsSide() ? down : 2) / 4;
        int y = (height - side) * (isOnItsSide() ? 2 : down) / 4;
        return new Rectangle(x, y, side, side);
    }

    /** Turns and mirrors a square of this side. */
    AffineTransform upright(int side) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, side, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, side, side);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, side);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, side, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, side, side);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, side);
            default -> new AffineTransform();
        };
    }
}
