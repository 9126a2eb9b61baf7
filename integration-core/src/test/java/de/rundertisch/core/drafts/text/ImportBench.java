package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long reading a Word file takes: {@code mvn -Pbench verify -pl integration-core -Dcorpus=folder}, with drafts/*.docx in it. */
class ImportBench {

    private static final int ROUNDS = 7;

    @Test
    void wordFilesAreReadInSeconds() throws IOException {
        System.out.printf(
                "%n%-45s %8s %9s %11s %9s %9s%n",
                "file", "chapters", "paragraphs", "characters", "first ms", "median ms");
        for (Path file : files()) {
            measure(file);
        }
    }

    private static ImportedText read(Path file, byte[] content) {
        return DraftImport.file(file.getFileName().toString(), content);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("corpus"), "drafts"))) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private static void measure(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(read(file, content).paragraphs()).isPositive();
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        long first = times[0];
        Arrays.sort(times);
        ImportedText text = read(file, content);
        System.out.printf(
                "%-45s %8d %9d %11d %9d %9d%n",
                file.getFileName(),
                text.chapters().size(),
                text.paragraphs(),
                text.characters(),
                first,
                times[ROUNDS / 2]);
    }
}
