package de.rundertisch.search.extraction;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tesseract as an installed program. Each page is one run of it in a process of its own that is killed when it takes too long. Made
 * anew for each document, so a Tesseract that is installed later is found.
 */
public final class Recogniser {

    private static final String GERMAN = "deu";
    private static final long PATIENCE_SECONDS = 60;
    private static final long QUESTION_SECONDS = 10;

    private final String command;
    private @Nullable Boolean installed;

    private Recogniser(String command) {
        this.command = command;
    }

    /** Nothing is recognised. */
    public static Recogniser none() {
        return new Recogniser("");
    }

    /**
     * Looks for Tesseract when it is first needed.
     *
     * @param command path or name of the program; blank for none
     */
    public static Recogniser at(String command) {
        return new Recogniser(command);
    }

    /** Whether pages can be recognised: it is there and knows German. */
    public boolean installed() {
        Boolean known = installed;
        if (known == null) {
            known = !command.isBlank() && knowsGerman(command);
            installed = known;
        }
        return known;
    }

    private static boolean knowsGerman(String command) {
        try {
            Path answer = Files.createTempFile("languages", ".txt");
            try {
                boolean ended = run(List.of(command, "--list-langs"), answer, QUESTION_SECONDS);
                return ended
                        && Files.readAllLines(answer, StandardCharsets.ISO_8859_1)
                                .contains(GERMAN);
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * @param page grey, one byte a dot
     * @return {@link Recognition#NOTHING} if it took too long or failed
     * @throws IOException if the temporary files cannot be written
     */
    Recognition recognise(BufferedImage page) throws IOException {
        Path picture = Files.createTempFile("page", ".pgm");
        Path answer = Files.createTempFile("page", ".tsv");
        try {
            write(page, picture);
            List<String> call = List.of(command, picture.toString(), "stdout", "-l", GERMAN, "--dpi", "300", "tsv");
            boolean ended = run(call, answer, PATIENCE_SECONDS);
            return ended ? RecognisedWords.read(answer) : Recognition.NOTHING;
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(answer);
        }
    }

    private static boolean run(List<String> call, Path answer, long patience) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            return process.waitFor(patience, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /** As a portable grey map, which needs no compressing: a short head, then the dots as they are. */
    private static void write(BufferedImage page, Path file) throws IOException {
        byte[] dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String head = "P5 " + page.getWidth() + " " + page.getHeight() + " 255\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(dots, 0, page.getWidth() * page.getHeight());
        }
    }
}
