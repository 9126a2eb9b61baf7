package de.rundertisch.search.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that is printed line by line at given places, for tests of what stands where. */
final class PrintedPdf {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDDocumentOutline outline;

    void page() {
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
    }

    /** Lengths in points from the lower left corner. */
    void line(float x, float y, float size, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(FONT, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    void bookmark(String title, int index) {
        if (outline == null) {
            outline = new PDDocumentOutline();
            pdf.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(pdf.getPage(index));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        outline.addLast(item);
    }

    void bookmarksInACircle() {
        PDOutlineItem first = outline.getFirstChild();
        first.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.NEXT, first.getCOSObject());
        first.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.FIRST, first.getCOSObject());
    }

    /** The same pages as pictures of themselves, as a scanner makes them. */
    PrintedPdf scanned() throws IOException {
        PrintedPdf scan = new PrintedPdf();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(i, 200, ImageType.GRAY);
            scan.page();
            try (PDPageContentStream content = new PDPageContentStream(scan.pdf, scan.page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(scan.pdf, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
        }
        return scan;
    }

    Path save(Path file) throws IOException {
        pdf.save(file.toFile());
        pdf.close();
        return file;
    }
}
