package de.rundertisch.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.rundertisch.core.demo.DemoLogins;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How much comments cost whoever reads: {@code mvn -Pbench verify -pl integration-ear -am}. A draft of 600,000 characters, read by a
 * member of a partner organisation while 0, 500 and 5,000 comments of all organisations stand on it. Beside it a page of
 * the same layout with next to nothing on it, which is the limit.
 */
@SystemTest
class ReadingBench {

    private static final String TITLE = "Integrationskonzept, Langfassung";
    private static final int CHAPTERS = 60;
    private static final int PARAGRAPHS = 20;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;

    private static final Path DATA = RunningServer.emptyFolder("bench-reading");
    private static final String URL = "jdbc:h2:file:" + DATA.resolve("database/rundertisch");

    @Test
    void commentsCostTheReaderLittle(Visitor moderator, Visitor member) throws Exception {
        Server server = Server.start(DATA, "rundertisch.demo=true");
        moderator.goTo(server);
        Page desk = DraftDesk.importText(moderator, TITLE, text());
        DraftDesk.publish(desk);
        DraftDesk.openConsultation(desk, 21);
        String address = DraftDesk.readingPage(desk, TITLE);
        System.out.printf("%n%9s %-22s %9s %8s %8s %7s%n", "comments", "page", "bytes", "p50 ms", "p95 ms", "ratio");
        for (int comments : new int[] {0, 500, 5_000}) {
            server.stop();
            write(comments, version(address));
            server = server.startAgain();
            member.goTo(server);
            member.forgetEverything();
            member.signIn(DemoLogins.MEMBER);
            measure(server, member, address, comments, pages(address));
        }
        server.stop();
        server = heap(server, member, address);
        moderator.forgetEverything();
        moderator.signIn(DemoLogins.MODERATOR);
        carry(moderator, 5_000);
        server.stop();
    }

    /** All of them on one paragraph; leaves a running server with 5,000 spread ones. */
    private static Server heap(Server stopped, Visitor member, String address) throws Exception {
        try (BenchComments written = new BenchComments(URL, version(address))) {
            written.heap(400);
        }
        Server server = stopped.startAgain();
        member.forgetEverything();
        member.signIn(DemoLogins.MEMBER);
        measure(server, member, address, 400, new String[][] {
            {"almost empty page", "/messages/settings"},
            {"all on one paragraph", address},
            {"beside them", address + "&unit=2"}
        });
        server.stop();
        write(5_000, version(address));
        return server.startAgain();
    }

    /** How long after publishing the last comment has its place in the next version. */
    private static void carry(Visitor moderator, int comments) {
        DraftDesk.publishNext(moderator, TITLE, sentences(1, 7), "Dieser Absatz ist neu geschrieben.");
        long start = System.nanoTime();
        Page page = moderator.open("/drafts/list");
        String next = "/comments/queue?version=" + version(DraftDesk.readingPage(page, TITLE));
        while (moderator.open(next).locator(".tally b").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum()
                < comments) {
            page.waitForTimeout(100);
        }
        System.out.printf(
                "%n%d comments carried over to the next version: %.1f s (%s)%n",
                comments,
                (System.nanoTime() - start) / 1e9,
                page.locator(".tally").innerText().replace('\n', ' '));
    }

    private static long version(String address) {
        return Long.parseLong(address.replaceFirst(".*version=(\\d+).*", "$1"));
    }

    private static String text() {
        return IntStream.rangeClosed(1, CHAPTERS)
                .mapToObj(chapter -> "# Kapitel " + chapter + "\n\n"
                        + IntStream.rangeClosed(1, PARAGRAPHS)
                                .mapToObj(paragraph -> sentences(chapter, paragraph))
                                .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String sentences(int chapter, int paragraph) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> "Der Satz " + i + " in Absatz " + paragraph + " des Kapitels " + chapter
                        + " beschreibt, wie Vereine, Schulen und Verwaltung die Sprachförderung gemeinsam verbessern.")
                .collect(Collectors.joining(" "));
    }

    /** Spreads comments evenly over the paragraphs, whatever stood there before; each third has a reply. */
    private static void write(int comments, long version) throws SQLException {
        try (BenchComments written = new BenchComments(URL, version)) {
            written.spread(comments);
        }
    }

    private static String[][] pages(String address) {
        return new String[][] {
            {"almost empty page", "/messages/settings"},
            {"first unit", address},
            {"unit in the middle", address + "&unit=30"},
            {"own comments", "/responses/ours"}
        };
    }

    private static void measure(Server server, Visitor member, String address, int comments, String[][] pages)
            throws Exception {
        String cookies = member.page().context().cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpClient client = HttpClient.newHttpClient();
        double limit = 0;
        for (String[] page : pages) {
            Times times = times(client, server.uri(page[1]), cookies);
            limit = limit == 0 ? times.p50() : limit;
            System.out.printf(
                    "%9d %-22s %9d %8.1f %8.1f %7.2f%n",
                    comments, page[0], times.bytes(), times.p50(), times.p95(), times.p50() / limit);
        }
    }

    private record Times(int bytes, double p50, double p95) {}

    private static Times times(HttpClient client, URI address, String cookies) throws Exception {
        double[] millis = new double[ROUNDS];
        int bytes = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            bytes = get(client, address, cookies);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return new Times(bytes, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
    }

    private static int get(HttpClient client, URI address, String cookies) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address).header("Cookie", cookies).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + address);
        }
        return answer.body().length;
    }
}
