package de.rundertisch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as the house rules read them; Maven runs the tests of a module in its folder. */
public final class Sources {

    public static final Path WEBAPP = Path.of("src/main/webapp");

    private Sources() {}

    /** Pages people open: not the fragments, which lie in WEB-INF. */
    public static List<Path> pages() {
        return files(WEBAPP, ".xhtml").stream()
                .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pattern's first group finds in the files. */
    public static Set<String> found(List<Path> files, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
