package de.rundertisch.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server of the plainest kind (RFC 5321), for what a friendlier one cannot do: something happens at the very moment in which it has
 * taken a mail over and the sender does not know yet. Listens on a free port of loopback, one conversation after the other.
 */
final class ScriptedPost implements AutoCloseable {

    /** A mail that was taken over. */
    record Taken(String messageId, String recipient, String subject) {}

    private static final Pattern HEADER = Pattern.compile("(?m)^(Message-ID|To|Subject): ?(.*)$");

    private final ServerSocket socket;
    private final int fatal;
    private final Runnable disaster;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /**
     * @param fatal number of the mail, from 1, after which it happens
     * @param disaster what happens
     */
    ScriptedPost(int fatal, Runnable disaster) throws IOException {
        this.fatal = fatal;
        this.disaster = disaster;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** In the order in which they came. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket guest = socket.accept()) {
                converse(guest);
            } catch (IOException gone) {
                // The sender has gone, or the test has ended; the next one may come.
            }
        }
    }

    private void converse(Socket guest) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(guest.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 post.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(out, "354 go on");
                take(in);
                say(out, "250 taken over");
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 fine");
            }
        }
    }

    /** From here on the mail is in its reader's mailbox, whatever becomes of the sender. */
    private void take(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        taken.add(new Taken(header(mail, "Message-ID"), header(mail, "To"), header(mail, "Subject")));
        if (taken.size() == fatal) {
            disaster.run();
        }
    }

    private static String header(CharSequence mail, String name) {
        Matcher header = HEADER.matcher(mail);
        while (header.find()) {
            if (header.group(1).equals(name)) {
                return header.group(2);
            }
        }
        throw new IllegalStateException("No " + name + " in " + mail);
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
