package de.rundertisch.core.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Prints a page of XHTML as a tagged PDF/UA file with embedded fonts. Nothing is fetched from anywhere: styles stand in the page, the
 * fonts come from the class path. Keeps nothing between calls.
 */
public final class AccessiblePdf {

    /** The family to name in style sheets. */
    private static final String FONT = "Liberation Sans";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private AccessiblePdf() {}

    /**
     * @param html well-formed XHTML with language, title and description in its head, which PDF/UA asks for
     * @return the PDF, some hundred kilobytes because of the fonts
     */
    public static byte[] print(String html) {
        return run(builder().withHtmlContent(html, null));
    }

    /** The same for a page that is a tree already. */
    public static byte[] print(Document page) {
        return run(builder().withW3cDocument(page, null));
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Runder Tisch Integration");
        builder.useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        return builder;
    }

    private static InputStream font(String weight) {
        String name = "/liberation/LiberationSans-" + weight + ".ttf";
        return Objects.requireNonNull(AccessiblePdf.class.getResourceAsStream(name), name);
    }

    private static byte[] run(PdfRendererBuilder builder) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder.toStream(pdf).run();
        } catch (IOException broken) {
            throw new IllegalStateException("The page cannot be printed", broken);
        }
        return pdf.toByteArray();
    }
}
