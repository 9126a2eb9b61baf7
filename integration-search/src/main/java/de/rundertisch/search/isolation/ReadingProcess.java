package de.rundertisch.search.isolation;

import de.rundertisch.search.extraction.TextExtraction;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One running {@link ReaderMain} with its two pipes and its folder for temporary files. */
final class ReadingProcess {

    private static final long PATIENCE_SECONDS = 5;
    private static final int BUFFER = 1 << 16;

    private final Process process;
    private final ScratchFolder scratch;
    final DataOutputStream questions;
    final DataInputStream answers;

    private ReadingProcess(Process process, ScratchFolder scratch) {
        this.process = process;
        this.scratch = scratch;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /** @throws IOException if no process can be started, which is not any file's fault */
    static ReadingProcess start(ReadingLimits limits) throws IOException {
        ScratchFolder scratch = ScratchFolder.make();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:ErrorFile=" + scratch.path().resolve("crash.log"),
                "-Djava.io.tmpdir=" + scratch.path(),
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                ReaderMain.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        builder.directory(scratch.path().toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new ReadingProcess(builder.start(), scratch);
    }

    /** Where the classes come from that the reader needs, wherever the server has put them. */
    private static String classPath() {
        return Stream.concat(Stream.of(ReaderMain.class), TextExtraction.parsers().stream())
                .map(ReadingProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException(type + " does not say where it was loaded from");
        }
        URL location = source.getLocation();
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a place on disk: " + location, e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** For tests. */
    long pid() {
        return process.pid();
    }

    /** Ends it at once, with what it has started. */
    void kill() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until a killed process is gone and takes its temporary files away. */
    void bury() {
        kill();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scratch.remove();
    }
}
