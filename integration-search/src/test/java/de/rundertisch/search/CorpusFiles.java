package de.rundertisch.search;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder with texts that benchmarks read, given by {@code -Dcorpus} (inside the server by its environment); none of it is part of the project. A bench whose files are
 * missing says so in a line of its own and is left out.
 */
public final class CorpusFiles {

    private static final Path FOLDER =
            Path.of(System.getProperty("corpus", System.getenv().getOrDefault("CORPUS", "none")));

    private CorpusFiles() {}

    /** @param name file or folder within the given folder, such as {@code laws/gesetze-normen.jsonl.gz} */
    public static Path find(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            String missing = "Left out: the folder given by -Dcorpus=" + FOLDER + " holds no " + name;
            System.out.println(missing);
            Assumptions.abort(missing);
        }
        return file;
    }
}
