package hms.it.client;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as ink on paper. */
public record Drawn(BufferedImage page) {

    private static final int DPI = 100;
    private static final double MM = DPI / 25.4;
    private static final int DARK = 0xC0;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Draws it, and keeps the picture under this name beside those of the pages. */
    public static Drawn of(Path pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            Files.createDirectories(SCREENSHOTS);
            ImageIO.write(page, "png", SCREENSHOTS.resolve(name + ".png").toFile());
            return new Drawn(page);
        }
    }

    public int widthInMm() {
        return (int) Math.round(page.getWidth() / MM);
    }

    public int heightInMm() {
        return (int) Math.round(page.getHeight() / MM);
    }

    /** How much of a rectangle is dark, from 0 to 1; its sides in mm from the upper left corner. */
    public double ink(int left, int top, int right, int bottom) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (top * MM); y < Math.min(page.getHeight(), bottom * MM); y++) {
            for (int x = (int) (left * MM); x < Math.min(page.getWidth(), right * MM); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
                all++;
            }
        }
        return (double) dark / all;
    }
}
