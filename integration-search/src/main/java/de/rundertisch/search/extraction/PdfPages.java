package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Runs through a PDF once and hands each page over as soon as it ends, as lines in reading order. A page that cannot be read counts
 * as an empty one, so that one bad font does not cost the document; only when no page can be read the document is broken.
 */
final class PdfPages extends PDFTextStripper {

    private static final int OPERATORS_BETWEEN_CHECKS = 1_000;
    private static final int FEWEST_LETTERS = 3;
    private static final float PICTURE_OF_TEXT = 0.25f;
    private static final int STROKES_OF_TEXT = 400;

    private final PageAssembly pages;
    private final Scans scans;
    private final int expected;
    private final List<Line> lines = new ArrayList<>();
    private final LineBuilder line = new LineBuilder();
    private int done;
    private int unreadable;
    private int letters;
    private int strokes;
    private float pictured;
    private long operators;

    PdfPages(PageAssembly pages, Scans scans, int expected) {
        this.pages = pages;
        this.scans = scans;
        this.expected = expected;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    void read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        handOverEmptyBefore(getCurrentPageNo());
        letters = 0;
        strokes = 0;
        pictured = 0;
        try {
            super.processPage(page);
        } catch (StoppedByLimit e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unreadable++;
            lines.clear();
            line.end();
        }
        handOver(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
            pages.checkTime();
        }
        switch (operator.getName()) {
            case "Do" -> notePicture(operands);
            case "BI" -> pictured += coverage();
            case "f", "F", "f*", "S", "B" -> strokes++;
            default -> {
                // all other operators matter to the stripper alone
            }
        }
        super.processOperator(operator, operands);
    }

    private void notePicture(List<COSBase> operands) {
        boolean picture = !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        pictured += picture ? coverage() : 0;
    }

    /** What part of the page the unit square, in which pictures are drawn, covers. */
    private float coverage() {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        float page = getCurrentPage().getCropBox().getWidth()
                * getCurrentPage().getCropBox().getHeight();
        return page <= 0 ? 0 : Math.abs(place.getScalingFactorX() * place.getScalingFactorY()) / page;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++letters <= TextExtraction.LONGEST_PAGE) {
            super.processTextPosition(position);
        }
    }

    /** PDFBox makes words and lines of each block; which blocks there are and in what order is our part. */
    @Override
    protected void writePage() throws IOException {
        List<TextPosition> all =
                charactersByArticle.stream().flatMap(List::stream).toList();
        charactersByArticle.clear();
        charactersByArticle.addAll(Columns.inReadingOrder(all));
        super.writePage();
        endLine();
        charactersByArticle.clear();
        charactersByArticle.add(new ArrayList<>());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.space();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        line.end().ifPresent(lines::add);
    }

    /** Pages without any content are skipped by PDFBox, but numbers must match the file. */
    private void handOverEmptyBefore(int pageNumber) {
        while (done < pageNumber - 1) {
            pages.take(new PrintedPage(done, List.of(), 0, false, null), expected);
            done++;
        }
    }

    private void handOver(PDPage page) {
        boolean pictureOfText = letters < FEWEST_LETTERS && (pictured >= PICTURE_OF_TEXT || strokes >= STROKES_OF_TEXT);
        float height = page.getCropBox().getHeight();
        Recognition recognition = pictureOfText ? scans.recognise(done, pages) : null;
        pages.take(new PrintedPage(done, List.copyOf(lines), height, pictureOfText, recognition), expected);
        lines.clear();
        done++;
    }

    /** @throws ExtractionFailed if not one page could be read */
    void finish() throws ExtractionFailed {
        if (unreadable > 0 && unreadable == done) {
            throw new ExtractionFailed(FailureReason.BROKEN);
        }
        handOverEmptyBefore(expected + 1);
    }
}
