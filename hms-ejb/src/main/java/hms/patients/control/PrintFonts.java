package hms.patients.control;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Embedded fonts for documents: Noto Sans, and Noto Sans Arabic for what the first cannot write. A glyph that neither
 * has would vanish silently, so the test compares the text of a printed sheet with what went in.
 */
final class PrintFonts {

    private static final BaseFont[] REGULAR = {load("NotoSans-Regular.ttf"), load("NotoSansArabic-Regular.ttf")};
    private static final BaseFont[] BOLD = {load("NotoSans-Bold.ttf"), load("NotoSansArabic-Bold.ttf")};

    private PrintFonts() {}

    static Phrase regular(String text, float size) {
        return phrase(REGULAR, text, size);
    }

    static Phrase bold(String text, float size) {
        return phrase(BOLD, text, size);
    }

    private static Phrase phrase(BaseFont[] fonts, String text, float size) {
        FontSelector selector = new FontSelector();
        for (BaseFont each : fonts) {
            selector.addFont(new Font(each, size));
        }
        return selector.process(text);
    }

    private static BaseFont load(String file) {
        try (InputStream in = PrintFonts.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
