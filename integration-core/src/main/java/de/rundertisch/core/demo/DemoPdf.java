package de.rundertisch.core.demo;

import de.rundertisch.core.pdf.AccessiblePdf;

/**
 * Prints one of the demo's HTML pages as a tagged PDF/UA file, as a word processor would leave it in a city's archive: A4, embedded
 * fonts, title and language, page numbers, contents with page references.
 */
final class DemoPdf {

    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"print.css\" />";

    private DemoPdf() {}

    /**
     * @param page name of a page in the folder {@code archive}; well-formed XHTML that names the style sheet {@code print.css}
     * @return the PDF, some hundred kilobytes
     */
    static byte[] print(String page) {
        return AccessiblePdf.print(withStyle(Resources.text("archive/" + page)));
    }

    private static String withStyle(String html) {
        return html.replace(STYLE_LINK, "<style>" + Resources.text("archive/print.css") + "</style>");
    }
}
