package de.rundertisch.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code runder-tisch.jar} as a process: starts on a free port of loopback, is ready when its constructor method returns, and ends
 * with {@link #stop()} or, as by a power cut, with {@link #kill()}. What it says on the console is kept beside its data folder.
 */
public final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Many tests at once make a machine slow; an answer cut short for that is no fault of what is tested. A test may set it anew. */
    private static final String UNHURRIED = "-Drundertisch.search.longest=PT20S";

    private final Process process;
    private final int port;
    private final Path data;
    private final Path console;
    private final int before;
    private final String[] settings;

    private Server(Process process, int port, Path data, Path console, int before, String... settings) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.console = console;
        this.before = before;
        this.settings = settings;
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param data its data folder, kept when the server ends
     * @param settings more settings, {@code key=value} each
     */
    public static Server start(Path data, String... settings) {
        Server server = launch(data, settings);
        server.awaitReady();
        return server;
    }

    /** Starts a server without waiting, for tests of a start that fails. */
    static Server launch(Path data, String... settings) {
        try {
            return launch(freePort(), data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server launch(int port, Path data, String... settings) {
        try {
            Files.createDirectories(data.getParent());
            Path console = data.resolveSibling(data.getFileName() + ".console.log");
            int before = Files.exists(console) ? read(console).length() : 0;
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(System.getProperty("server.jvm").split(" ")));
            command.addAll(List.of(
                    "-Xmx1g",
                    "-Duser.language=en",
                    "-Drundertisch.stopWithParent=true",
                    "-Drundertisch.port=" + port,
                    "-Drundertisch.data=" + data,
                    UNHURRIED));
            Arrays.stream(settings).map(setting -> "-D" + setting).forEach(command::add);
            command.addAll(List.of("-jar", System.getProperty("rundertisch.jar")));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()))
                    .start();
            return new Server(process, port, data, console, before, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it once more after it has ended, on the same data and for a browser at the same place: what is open there goes on. */
    Server startAgain() {
        Server server = launch(port, data, settings);
        server.awaitReady();
        return server;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!console().contains(" is ready: http://localhost:" + port + "/")) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                kill();
                throw new IllegalStateException("The server did not become ready. Its console:\n" + console());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything the server has said on the console since it was started. */
    public String console() {
        return read(console).substring(before);
    }

    /** The server's log file so far. */
    public String log() {
        return read(data.resolve("logs").resolve("server-0.log"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An address on this server.
     *
     * @param path with a leading slash
     */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Asks the process to end and waits for it; returns its exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** The processes it has started and that run now. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Ends the process at once, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Waits until the process has ended by itself; returns its exit code. */
    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server did not end. Its console:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
