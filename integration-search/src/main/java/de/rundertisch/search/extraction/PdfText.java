package de.rundertisch.search.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF page by page. Streams of the file go through temporary files, so memory does not grow with its length. */
final class PdfText {

    private PdfText() {}

    static @Nullable String read(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument pdf = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int expected = pdf.getNumberOfPages();
            if (expected > TextExtraction.MOST_PAGES) {
                throw new ExtractionFailed(FailureReason.TOO_MANY_PAGES);
            }
            if (expected == 0) {
                throw new ExtractionFailed(FailureReason.BROKEN);
            }
            PdfPages stripper = new PdfPages(pages, labels(pdf), expected);
            stripper.writeText(pdf, Writer.nullWriter());
            stripper.finish();
            return pdf.getDocumentInformation().getTitle();
        } catch (InvalidPasswordException e) {
            throw new ExtractionFailed(FailureReason.ENCRYPTED, e);
        } catch (StoppedByLimit | SinkFailed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExtractionFailed(FailureReason.BROKEN, e);
        }
    }

    /** Printed page numbers where the file has them; a damaged table of them is no reason to refuse the text. */
    private static String[] labels(PDDocument pdf) {
        try {
            PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
            return labels == null ? new String[0] : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new String[0];
        }
    }
}
