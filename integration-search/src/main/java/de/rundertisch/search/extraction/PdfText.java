package de.rundertisch.search.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF page by page. What a file unpacks to is kept in memory up to a bound, beyond it in temporary files up to another. */
final class PdfText {

    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 2L << 30;
    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private PdfText() {}

    static FileFacts read(Path file, PageCounter pages, Recogniser recogniser) throws IOException, ExtractionFailed {
        MemoryUsageSetting bounds = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK);
        try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument pdf = Loader.loadPDF(in, "", null, null, bounds.streamCache)) {
            return read(pdf, pages, recogniser);
        } catch (InvalidPasswordException e) {
            throw new ExtractionFailed(FailureReason.ENCRYPTED, e);
        } catch (StoppedByLimit | SinkFailed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExtractionFailed(FailureReason.BROKEN, e);
        }
    }

    private static FileFacts read(PDDocument pdf, PageCounter pages, Recogniser recogniser)
            throws IOException, ExtractionFailed {
        int expected = pdf.getNumberOfPages();
        if (expected > TextExtraction.MOST_PAGES) {
            throw new ExtractionFailed(FailureReason.TOO_MANY_PAGES);
        }
        if (expected == 0) {
            throw new ExtractionFailed(FailureReason.BROKEN);
        }
        PageAssembly assembly = new PageAssembly(pages, PdfOutline.of(pdf), labels(pdf));
        PdfPages stripper = new PdfPages(assembly, new Scans(pdf, recogniser), expected);
        stripper.read(pdf);
        stripper.finish();
        assembly.finish(expected);
        PDDocumentInformation facts = pdf.getDocumentInformation();
        String title = Titles.clean(facts.getTitle());
        return new FileFacts(title == null ? assembly.firstHeading() : title, day(facts));
    }

    private static @Nullable LocalDate day(PDDocumentInformation facts) {
        Calendar made = facts.getCreationDate();
        return made == null ? null : LocalDate.ofInstant(made.toInstant(), HERE);
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
