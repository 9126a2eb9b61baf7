package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.CorpusFiles;
import de.rundertisch.search.isolation.IsolatedExtraction;
import de.rundertisch.search.isolation.ReadingLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many pages of real PDFs are read in a second, beside PDFBox alone doing the same. Run by
 * {@code mvn -Pbench verify -Dcorpus=folder}, where the folder holds {@code pdf/*.pdf}.
 */
class ExtractionSpeedBench {

    /** Kept, because loggers nobody holds forget their level: PDFBox warns of every font, which would bury the table. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 3;

    private final IsolatedExtraction isolated =
            new IsolatedExtraction(new ReadingLimits(Duration.ofMinutes(10), Duration.ofMinutes(2), 1024, ""));

    @BeforeAll
    static void silence() {
        PDFBOX.setLevel(Level.OFF);
    }

    @AfterEach
    void end() {
        isolated.close();
    }

    /** Reads a file and says how many pages it had. */
    private interface Reader {
        int pages(Path file) throws Exception;
    }

    @Test
    void pagesInASecond() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(CorpusFiles.find("pdf"))) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        double bare = 0;
        double ours = 0;
        double apart = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double bareNow = pagesPerSecond(files, ExtractionSpeedBench::bare);
            double oursNow = pagesPerSecond(files, ExtractionSpeedBench::ours);
            double apartNow = pagesPerSecond(files, this::apart);
            bare += round < WARM_UP ? 0 : bareNow / ROUNDS;
            ours += round < WARM_UP ? 0 : oursNow / ROUNDS;
            apart += round < WARM_UP ? 0 : apartNow / ROUNDS;
        }
        System.out.printf("%nPDF text, %d files%n", files.size());
        System.out.println("| reader        | pages/s | ratio |");
        System.out.println("|---------------|---------|-------|");
        System.out.printf("| bare PDFBox   | %7.1f | 1.00  |%n", bare);
        System.out.printf("| ours          | %7.1f | %.2f  |%n", ours, ours / bare);
        System.out.printf("| in a process  | %7.1f | %.2f  |%n", apart, apart / bare);
    }

    private static double pagesPerSecond(List<Path> files, Reader reader) throws Exception {
        long start = System.nanoTime();
        int pages = 0;
        for (Path file : files) {
            pages += reader.pages(file);
        }
        return pages / ((System.nanoTime() - start) / 1e9);
    }

    private static int bare(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).isNotNull();
            return pdf.getNumberOfPages();
        }
    }

    /** As the server reads: in another process that is kept, with the text coming back over a pipe. */
    private int apart(Path file) throws Exception {
        return isolated.read(file, file.getFileName().toString(), (page, expected) -> {})
                .pages();
    }

    private static int ours(Path file) throws Exception {
        return TextExtraction.read(
                        file,
                        file.getFileName().toString(),
                        Deadline.in(Duration.ofMinutes(5)),
                        Recogniser.none(),
                        (page, expected) -> {})
                .pages();
    }
}
