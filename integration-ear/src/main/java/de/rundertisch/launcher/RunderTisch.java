package de.rundertisch.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.channels.FileLock;

/**
 * {@code java -jar runder-tisch.jar}: checks, starts, waits, says so; with {@code check-index} compares search index and database and ends. Ends with exit code 1 and one sentence when the server cannot
 * start; otherwise runs until the process is told to stop, which Payara Micro's own shutdown hook obeys.
 */
public final class RunderTisch {

    /** Lines the application wants the person at the console to read, such as the demo's logins. */
    private static final String ANNOUNCEMENT = "rundertisch.announcement";

    private static final PrintStream CONSOLE = System.out;

    /** Held as long as the process lives. */
    @SuppressWarnings("unused")
    private static FileLock dataFolder;

    private RunderTisch() {}

    /** Starts the server; see the class comment. */
    public static void main(String... args) throws IOException {
        long start = System.nanoTime();
        try {
            StartCheck.java();
            Settings settings = Settings.read(args);
            StartCheck.portIsFree(settings);
            dataFolder = StartCheck.dataFolder(settings.data());
            serve(settings, ServerFolder.prepare(settings.data()), start);
        } catch (CannotStart e) {
            CONSOLE.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void serve(Settings settings, ServerFolder folder, long start) throws CannotStart, IOException {
        settings.publish();
        if (settings.stopsWithParent()) {
            stopWithParent();
        }
        Runnable silence = Valve.beforeTheConsole();
        CONSOLE.println(Words.of("starting", settings.data(), folder.log()));
        PayaraMicro.main(
                "--disablephonehome",
                "--nohazelcast",
                "--rootdir",
                folder.temporary().toString(),
                "--unpackdir",
                folder.temporary().resolve("runtime").toString(),
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                folder.bootCommands(settings.address()).toString(),
                "--logproperties",
                folder.loggingProperties().toString());
        if (!answers(settings.url())) {
            throw new CannotStart("failed", folder.log());
        }
        if (Settings.checks()) {
            int result = IndexCheck.await(CONSOLE);
            silence.run();
            System.exit(result);
        }
        CONSOLE.println(Words.of("ready", settings.url(), String.valueOf((System.nanoTime() - start) / 1_000_000_000)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> sayGoodbye(silence)));
        String announcement = System.getProperty(ANNOUNCEMENT);
        if (announcement != null) {
            CONSOLE.println(announcement);
        }
    }

    /** The server prints scraps of its own while it stops. */
    private static void sayGoodbye(Runnable silence) {
        CONSOLE.println(Words.of("stopping"));
        silence.run();
    }

    /** Maven does not pass on that it was told to stop, and a server that nobody sees would keep the port. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** Asks for the start page, which may send elsewhere. Payara Micro starts happily without its application. */
    private static boolean answers(String url) throws IOException {
        HttpURLConnection page = (HttpURLConnection) new URL(url).openConnection();
        page.setInstanceFollowRedirects(false);
        try {
            return page.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
        } catch (IOException e) {
            return false;
        } finally {
            page.disconnect();
        }
    }
}
