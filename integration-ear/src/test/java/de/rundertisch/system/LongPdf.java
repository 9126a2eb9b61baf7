package de.rundertisch.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF of many pages, each full of text, that takes its time to be read. */
final class LongPdf {

    private static final int LINES = 50;

    private LongPdf() {}

    static byte[] of(int pages) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.newLineAtOffset(60, 740);
                    for (int line = 0; line < LINES; line++) {
                        content.showText("Zeile " + line + " auf Blatt " + i
                                + " handelt vom Miteinander in der Stadt und im Quartier.");
                        content.newLineAtOffset(0, -13);
                    }
                    content.endText();
                }
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
