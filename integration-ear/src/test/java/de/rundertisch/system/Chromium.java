package de.rundertisch.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the Chromium the browser tests use, and gets one where there is none: a missing browser must never let the tests pass unseen.
 * Looked at in this order: the environment variable {@code CHROMIUM}, the PATH, the usual places, Debian's package (as root),
 * Playwright's own download.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private static final List<String> PLACES = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private Chromium() {}

    /** The installed browser's path, or nothing if Playwright shall use the one it downloads itself. */
    static Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isEmpty() && isRootOnDebian()) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
            return installed();
        }
        return installed;
    }

    private static Optional<Path> installed() {
        Stream<String> wish = Stream.ofNullable(System.getenv("CHROMIUM"));
        Stream<String> path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.of(wish, path, PLACES.stream())
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** A failing command is told on the console and leaves the next way to get a browser open. */
    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                System.err.println(String.join(" ", command) + " ended with " + exit);
            }
        } catch (IOException e) {
            System.err.println(String.join(" ", command) + " could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
