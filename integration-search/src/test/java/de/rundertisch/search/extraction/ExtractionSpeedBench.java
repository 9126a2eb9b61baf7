package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * How many pages of real PDFs are read in a second, beside PDFBox alone doing the same. Run by
 * {@code mvn -Pbench verify -Dcorpus=folder}, where the folder holds {@code pdf/*.pdf}.
 */
class ExtractionSpeedBench {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 3;

    /** Reads a file and says how many pages it had. */
    private interface Reader {
        int pages(Path file) throws Exception;
    }

    @Test
    void pagesInASecond() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("corpus"), "pdf"))) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        double bare = 0;
        double ours = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double bareNow = pagesPerSecond(files, ExtractionSpeedBench::bare);
            double oursNow = pagesPerSecond(files, ExtractionSpeedBench::ours);
            bare += round < WARM_UP ? 0 : bareNow / ROUNDS;
            ours += round < WARM_UP ? 0 : oursNow / ROUNDS;
        }
        System.out.printf("%nPDF text, %d files%n", files.size());
        System.out.println("| reader        | pages/s | ratio |");
        System.out.println("|---------------|---------|-------|");
        System.out.printf("| bare PDFBox   | %7.1f | 1.00  |%n", bare);
        System.out.printf("| ours          | %7.1f | %.2f  |%n", ours, ours / bare);
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

    private static int ours(Path file) throws Exception {
        return TextExtraction.read(
                        file, file.getFileName().toString(), Deadline.in(Duration.ofMinutes(5)), (page, expected) -> {})
                .pages();
    }
}
