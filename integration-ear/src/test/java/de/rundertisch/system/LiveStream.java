package de.rundertisch.system;

import com.microsoft.playwright.options.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stream of server-sent events as it comes over the wire, opened with the session of a visitor's browser. */
final class LiveStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket connection;
    private final BufferedReader in;
    private final String status;

    private LiveStream(URI address, String cookies) throws IOException {
        connection = new Socket(address.getHost(), address.getPort());
        connection.setSoTimeout(PATIENCE_MILLIS);
        String request = "GET " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: "
                + address.getAuthority() + "\r\nAccept: text/event-stream\r\nConnection: close\r\nCookie: " + cookies
                + "\r\n\r\n";
        connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        status = in.readLine();
    }

    /** Opens a path as whoever is signed in at this browser. */
    static LiveStream open(Visitor visitor, String path) {
        String cookies = visitor.page().context().cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return open(URI.create(visitor.uri(path)), cookies);
    }

    static LiveStream open(URI address, String cookies) {
        try {
            return new LiveStream(address, cookies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return Integer.parseInt(status.split(" ")[1]);
    }

    /** What the server says from now on until it says this, lines without bookmarks and signs of life. */
    List<String> until(String end) {
        List<String> said = new ArrayList<>();
        String line = next();
        while (line != null && !line.contains(end)) {
            if (line.startsWith("data: {\"") || line.equals("event: all") || line.equals("event: rest")) {
                said.add(line);
            }
            line = next();
        }
        if (line == null) {
            throw new IllegalStateException("The stream ended before " + end + ", after " + said);
        }
        said.add(line);
        return said;
    }

    /** What the server still says until it ends the stream; fails if it does not, but only shows that it lives. */
    List<String> untilItEnds() {
        List<String> said = new ArrayList<>();
        String line = next();
        while (line != null) {
            said.add(line);
            if (said.stream().filter("event: beat"::equals).count() > 2) {
                throw new IllegalStateException("The stream goes on: " + said);
            }
            line = next();
        }
        return said;
    }

    private String next() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
