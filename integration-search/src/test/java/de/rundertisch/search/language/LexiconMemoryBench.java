package de.rundertisch.search.language;

import de.rundertisch.search.CorpusFiles;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of the heap the word lists of other languages keep, one after the other: {@code lexicon/*.tsv}. */
class LexiconMemoryBench {

    private static final int COLLECTIONS = 5;
    private static final double MB = 1 << 20;

    @Test
    void printsWhatEachListKeeps() throws Exception {
        Path folder = CorpusFiles.find("lexicon");
        read(first(folder));
        List<Lexicon> kept = new ArrayList<>();
        long start = used();
        for (Path file : files(folder)) {
            long before = used();
            Lexicon lexicon = read(file);
            kept.add(lexicon);
            System.out.printf(
                    "%-12s %,8d pairs %6.1f MB on disk %6.1f MB kept%n",
                    file.getFileName(), lexicon.size(), Files.size(file) / MB, (used() - before) / MB);
        }
        System.out.printf("%d lists together keep %.1f MB%n", kept.size(), (used() - start) / MB);
    }

    private static Lexicon read(Path file) throws Exception {
        try (Reader pairs = Files.newBufferedReader(file)) {
            return Lexicon.read(file.getFileName().toString().substring(0, 2), pairs);
        }
    }

    private static Path first(Path folder) throws Exception {
        return files(folder).getFirst();
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
