package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Runs through a PDF once and hands each page over as soon as it ends. A page that cannot be read counts as an empty one, so that
 * one bad font does not cost the document; only when no page can be read the document is broken.
 */
final class PdfPages extends PDFTextStripper {

    private static final int OPERATORS_BETWEEN_CHECKS = 1_000;

    private final PageCounter pages;
    private final String[] labels;
    private final int expected;
    private final StringWriter text = new StringWriter();
    private int done;
    private int unreadable;
    private int letters;
    private long operators;

    PdfPages(PageCounter pages, String[] labels, int expected) {
        this.pages = pages;
        this.labels = labels;
        this.expected = expected;
        setLineSeparator("\n");
        setPageEnd("");
        setArticleEnd("");
    }

    /** Writes into a page's buffer, whatever writer the caller has. */
    @Override
    public void writeText(PDDocument pdf, java.io.Writer ignored) throws IOException {
        super.writeText(pdf, text);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        handOverEmptyBefore(getCurrentPageNo());
        letters = 0;
        try {
            super.processPage(page);
        } catch (StoppedByLimit e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unreadable++;
            text.getBuffer().setLength(0);
        }
        handOver();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
            pages.checkTime();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++letters <= TextExtraction.LONGEST_PAGE) {
            super.processTextPosition(position);
        }
    }

    /** Pages without any content are skipped by PDFBox, but numbers must match the file. */
    private void handOverEmptyBefore(int pageNumber) {
        while (done < pageNumber - 1) {
            handOver();
        }
    }

    private void handOver() {
        String page = LineEnds.joined(text.toString().strip());
        text.getBuffer().setLength(0);
        pages.take(label(done), page, expected);
        done++;
    }

    private @Nullable String label(int index) {
        return index < labels.length ? labels[index] : null;
    }

    /** @throws ExtractionFailed if not one page could be read */
    void finish() throws ExtractionFailed {
        if (unreadable > 0 && unreadable == done) {
            throw new ExtractionFailed(FailureReason.BROKEN);
        }
        handOverEmptyBefore(expected + 1);
    }
}
