package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What people with bad intentions, or broken programs, send. */
@SystemTest
class HostileRequestsIT {

    private static final List<String> DOORS_TO_A_DOCUMENT = List.of(
            "/api/v1/documents/",
            "/archive/document?id=",
            "/archive/document?page=1&q=Zwetschgenkiste&id=",
            "/archive/original?id=",
            "/archive/original?inline=true&id=");

    private static final List<String> LISTS_OF_DOCUMENTS = List.of(
            "/api/v1/documents/states?id=%s",
            "/api/v1/search?q=Zwetschgenkiste", "/search?q=Zwetschgenkiste", "/archive/documents?text=zwetschgenkiste");

    @Test
    void aPostFromAnotherSiteIsRefused(Server server) {
        Program stranger = new Program(server, "none");
        HttpResponse<String> answer = stranger.send(HttpRequest.newBuilder(server.uri("/accounts/sign-in"))
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongTokenIsNobody(Server server) {
        assertThat(new Program(server, "wrong").get("/api/v1/documents/1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotThereAndWhatIsForeignLookTheSame(Server server, Visitor keeper, Visitor stranger) {
        keeper.signIn(DemoLogins.STAFF);
        Program office = new Program(server, keeper.createToken("foreign"));
        byte[] note = "Der Vermerk zur Zwetschgenkiste ist nur für das Büro.".getBytes(StandardCharsets.UTF_8);
        String id = Program.json(office.upload("zwetschgenkiste.txt", note))
                .get("id")
                .getAsString();
        assertThat(office.finds("Zwetschgenkiste")).isTrue();
        stranger.signIn(DemoLogins.MEMBER);
        Program member = new Program(server, stranger.createToken("hostile"));

        assertThat(DOORS_TO_A_DOCUMENT).allSatisfy(door -> {
            assertThat(ask(office, door, id).status()).isEqualTo(200);
            assertThat(ask(member, door, id))
                    .isEqualTo(ask(member, door, "999999999"))
                    .extracting(Seen::status)
                    .isEqualTo(404);
        });
        assertThat(LISTS_OF_DOCUMENTS).allSatisfy(list -> {
            assertThat(office.get(list.formatted(id)).body()).containsPattern("id\\W{1,2}" + id + "\\b");
            assertThat(member.get(list.formatted(id)).body()).doesNotContainPattern("id\\W{1,2}" + id + "\\b");
        });
        assertThat(member.hits("Zwetschgenkiste")).isZero();
    }

    /** What somebody gets to see at an address with a number in it, apart from the number and from what is new in every answer. */
    private record Seen(int status, String type, String body) {}

    private static Seen ask(Program program, String door, String id) {
        HttpResponse<String> answer = program.get(door + id);
        String body =
                answer.body().replaceAll("(nonce=\"|csp\\.init\\(')[^\"']*", "").replace(id, "17");
        return new Seen(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), body);
    }

    @Test
    void aForgedViewStateIsASentenceNotAStackTrace(Server server, Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open("/accounts/profile");
        page.evaluate("""
                () => document.querySelectorAll('input[name="jakarta.faces.ViewState"]')
                    .forEach(input => input.value = 'AAAA:BBBB')""");
        page.locator("#tokenName").fill("forged");
        page.locator("#createToken").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).doesNotContain("Exception").isNotBlank();
        assertThat(page.locator("#freshToken").count()).isZero();
    }

    @Test
    void scriptInAFieldStaysText(Visitor visitor) {
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open("/accounts/profile");
        String script = "<img src=x onerror=\"document.title='owned'\">";
        page.locator("#tokenName").fill(script);
        page.locator("#createToken").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains(script);
        assertThat(page.title()).isNotEqualTo("owned");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused(Server server, Visitor visitor) {
        visitor.signIn(DemoLogins.STAFF);
        Program office = new Program(server, visitor.createToken("files"));
        assertThat(office.upload("leer.pdf", new byte[0]).statusCode()).isEqualTo(400);
        byte[] program = "MZ this is no document".getBytes(StandardCharsets.UTF_8);
        assertThat(office.upload("brief.pdf", program).statusCode()).isEqualTo(415);
        assertThat(office.upload("brief.exe", program).statusCode()).isEqualTo(415);
    }

    @Test
    void whoLeavesInTheMiddleOfAnAnswerLeavesNoStackTrace(Server server) throws Exception {
        String large = "/webjars/pdfjs-dist/" + System.getProperty("pdfjs.version") + "/legacy/build/pdf.worker.mjs";
        for (int reader = 0; reader < 10; reader++) {
            leaveEarly(server.uri(large));
        }
        TimeUnit.SECONDS.sleep(1);
        assertThat(server.log()).doesNotContain("Connection is closed").doesNotContain("\tat de.rundertisch.web");
    }

    private static void leaveEarly(URI file) throws IOException {
        try (Socket connection = new Socket()) {
            connection.setReceiveBufferSize(4096);
            connection.setSoLinger(true, 0);
            connection.connect(new InetSocketAddress(file.getHost(), file.getPort()));
            String request = "GET " + file.getPath() + " HTTP/1.1\r\nHost: " + file.getAuthority()
                    + "\r\nRange: bytes=0-\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(connection.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 206");
        }
    }

    @Test
    void theLogHasNoStackTraceForAUsersMistake(Server server, Visitor visitor) {
        Page page = visitor.open("/accounts/sign-in");
        page.locator("#email").fill("niemand@nirgends.example");
        page.locator("#password").fill("falsch");
        page.locator("#enter").click();
        page.waitForLoadState();
        visitor.open("/there/is/nothing");
        assertThat(server.log()).doesNotContain("\tat de.rundertisch.web");
    }
}
