package de.rundertisch.system;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF of one page that is a picture of text, as it comes from a scanner. */
final class ScannedPdf {

    private static final int DOTS_WIDE = 1240;
    private static final int DOTS_HIGH = 1754;

    private ScannedPdf() {}

    static byte[] of(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(pdf, picture(lines)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage picture(String... lines) {
        BufferedImage picture = new BufferedImage(DOTS_WIDE, DOTS_HIGH, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, DOTS_WIDE, DOTS_HIGH);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 120, 220 + i * 70);
        }
        pen.dispose();
        return picture;
    }
}
