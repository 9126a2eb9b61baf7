package de.rundertisch.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What it costs to keep words while people type: {@code mvn -Pbench verify -pl integration-ear -am -Dit.test=KeepingBench}. Somebody who
 * types without a break is kept every ten seconds, so 300 of them are 30 requests a second. Beside it the request that
 * only reads the same row, which is the limit.
 */
@SystemTest
class KeepingBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 300;
    private static final int WRITERS = 8;

    private Program program;
    private String address;

    @Test
    void keepingCostsLittle(Server server, Visitor member) throws Exception {
        member.signIn(DemoLogins.MEMBER);
        program = new Program(server, member.createToken("bench"));
        Page page = member.open("/start");
        DraftDesk.read(page);
        address = page.locator("#read").getAttribute("data-unsent");
        String place = "chapter:" + UUID.randomUUID();
        int[] revision = {0};
        System.out.printf("%n%-34s %8s %8s%n", "request", "p50 ms", "p95 ms");
        for (int length : new int[] {100, 1_000, 10_000}) {
            String words = "Wort ".repeat(length / 5);
            print("keep " + length + " characters", () -> revision[0] = keep(place, words, revision[0]));
        }
        print("read one's own", () -> require(program.get(address), 200));
        System.out.printf("%d writers at once: %.0f kept a second%n", WRITERS, together());
    }

    private static void print(String name, Callable<?> request) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            request.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf("%-34s %8.1f %8.1f%n", name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
    }

    /** Each at a place of their own, as people do. */
    private double together() throws Exception {
        long start = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            writers.invokeAll(IntStream.range(0, WRITERS)
                            .mapToObj(writer -> (Callable<Integer>) this::typeOn)
                            .toList())
                    .forEach(KeepingBench::value);
        }
        return WRITERS * ROUNDS / ((System.nanoTime() - start) / 1e9);
    }

    private static int value(Future<Integer> typed) {
        try {
            return typed.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int typeOn() {
        String place = "chapter:" + UUID.randomUUID();
        int revision = 0;
        for (int i = 0; i < ROUNDS; i++) {
            revision = keep(place, "Wort ".repeat(1 + i), revision);
        }
        return revision;
    }

    private int keep(String place, String words, int revision) {
        JsonObject json = new JsonObject();
        json.addProperty("body", words + revision);
        json.addProperty("submission", UUID.randomUUID().toString());
        json.addProperty("revision", revision);
        HttpRequest request = program.request(address + "/" + place)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.toString()))
                .build();
        return Program.json(require(program.send(request), 200)).get("revision").getAsInt();
    }

    private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
