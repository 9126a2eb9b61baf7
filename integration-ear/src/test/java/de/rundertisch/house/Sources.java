package de.rundertisch.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the whole project, as they lie in the working copy. */
final class Sources {

    /** The project's top folder: surefire runs in the module's. */
    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** The build files: the top one and one a module. */
    static List<Path> poms() {
        try (Stream<Path> modules = Files.list(TOP)) {
            return Stream.concat(Stream.of(TOP), modules)
                    .map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below the modules' src folders with this ending. */
    static List<Path> endingWith(String suffix) {
        try (Stream<Path> modules = Files.list(TOP)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::walk)
                    .filter(file -> file.toString().endsWith(suffix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
