package de.rundertisch.core.demo;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;

/**
 * Prints one of the demo's HTML pages as a tagged PDF/UA file, as a word processor would leave it in a city's archive: A4, embedded
 * fonts, title and language, page numbers, contents with page references. Nothing is fetched from anywhere: the style sheet is put
 * into the page, the fonts come from the class path.
 */
final class DemoPdf {

    private static final String FONT = "Liberation Sans";
    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"print.css\" />";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private DemoPdf() {}

    /**
     * @param page name of a page in the folder {@code archive}; well-formed XHTML that names the style sheet {@code print.css}
     * @return the PDF, some hundred kilobytes
     */
    static byte[] print(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(withStyle(Resources.text("archive/" + page))).toStream(pdf).run();
        } catch (IOException broken) {
            throw new IllegalStateException("The demo's page " + page + " cannot be printed", broken);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Runder Tisch Integration");
        builder.useFont(
                () -> Resources.open("/liberation/LiberationSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(
                () -> Resources.open("/liberation/LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static String withStyle(String html) {
        return html.replace(STYLE_LINK, "<style>" + Resources.text("archive/print.css") + "</style>");
    }
}
