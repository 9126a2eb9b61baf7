package de.rundertisch.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * An output that can be shut for good, whoever holds it: what is written afterwards is gone. Stands before the console from the start
 * on, because loggers keep the streams they found when they were made.
 */
final class Valve extends OutputStream {

    private final OutputStream behind;
    private volatile boolean shut;

    private Valve(OutputStream behind) {
        this.behind = behind;
    }

    /** Puts valves before both outputs of this process; to run what comes back shuts them. */
    static Runnable beforeTheConsole() throws IOException {
        Valve out = new Valve(System.out);
        Valve err = new Valve(System.err);
        System.setOut(out.printing("stdout.encoding"));
        System.setErr(err.printing("stderr.encoding"));
        return () -> {
            out.shut = true;
            err.shut = true;
        };
    }

    private PrintStream printing(String encoding) throws IOException {
        return new PrintStream(
                this,
                true,
                System.getProperty(encoding, Charset.defaultCharset().name()));
    }

    @Override
    public void write(int oneByte) throws IOException {
        if (!shut) {
            behind.write(oneByte);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!shut) {
            behind.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        behind.flush();
    }
}
