package de.rundertisch.search.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Draws pages that are pictures of text and lets the text be recognised, where a recogniser is installed. */
final class Scans {

    /** What Tesseract's documentation recommends for printed text. */
    private static final float DOTS_PER_INCH = 300;

    /** An A3 page at that resolution; a larger page is drawn more coarsely, so that memory stays bounded. */
    private static final double MOST_DOTS = 18_000_000;

    private static final float COARSEST = 20;
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument pdf;
    private final Recogniser recogniser;

    Scans(PDDocument pdf, Recogniser recogniser) {
        this.pdf = pdf;
        this.recogniser = recogniser;
    }

    /**
     * Recognises the text of a page. The time it takes is bounded by the recogniser and not taken off the document's.
     *
     * @param index from 0
     * @return null if there is no recogniser; {@link Recognition#NOTHING} if the page could not be drawn or recognised
     */
    @Nullable
    Recognition recognise(int index, PageAssembly pages) {
        if (!recogniser.installed()) {
            return null;
        }
        long start = System.nanoTime();
        try {
            return recogniser.recognise(draw(index));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError notDrawable) {
            return Recognition.NOTHING;
        } finally {
            pages.deadline().extend(System.nanoTime() - start);
        }
    }

    private BufferedImage draw(int index) throws IOException {
        PDRectangle size = pdf.getPage(index).getCropBox();
        double inches = size.getWidth() / POINTS_PER_INCH * (size.getHeight() / POINTS_PER_INCH);
        float resolution = (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(inches, 0.01)));
        if (resolution < COARSEST) {
            throw new IOException("Too large to be a page");
        }
        return new PDFRenderer(pdf).renderImageWithDPI(index, resolution, ImageType.GRAY);
    }
}
