package de.rundertisch.search.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gets Tesseract with German where there is none, from Debian's packages, so that its tests never pass unseen. */
public final class TesseractInstallation {

    private TesseractInstallation() {}

    /** The program, ready to be used. */
    public static Recogniser ready() throws IOException, InterruptedException {
        if (!Recogniser.at("tesseract").installed() && isRootOnDebian()) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "tesseract-ocr", "tesseract-ocr-deu");
        }
        Recogniser recogniser = Recogniser.at("tesseract");
        if (!recogniser.installed()) {
            throw new IllegalStateException("Please install Tesseract with German: tesseract-ocr, tesseract-ocr-deu");
        }
        return recogniser;
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }
}
