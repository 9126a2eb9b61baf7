package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.demo.DemoLogins.Login;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A saved search tells its owner of what is new, and nobody of what is not for them: by mail and as a feed, also after a restart. */
@SystemTest
class SavedSearchIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String WORD = "Brombeerlotse";

    private static GreenMail post;
    private static Server server;

    @BeforeAll
    static void startBesideAMailServer() throws IOException {
        int port = Server.freePort();
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        server = Server.start(
                RunningServer.emptyFolder("saved-searches"),
                "rundertisch.demo=true",
                "rundertisch.mail.host=127.0.0.1",
                "rundertisch.mail.port=" + port,
                "rundertisch.mail.tls=none");
    }

    @AfterAll
    static void stop() {
        post.stop();
        server.stop();
    }

    @Test
    void aNewDocumentIsToldToThoseWhoMaySeeItAndNobodyElse(Visitor staff, Visitor member) throws Exception {
        Page own = save(staff, DemoLogins.STAFF);
        Page theirs = save(member, DemoLogins.MEMBER);
        String staffFeed = feed(own);
        String memberFeed = feed(theirs);
        Accessibility.assertNoViolations(theirs, "saved searches with a feed");
        staff.photograph("searches-saved-filled");

        upload(staff, "intern.txt", "OFFICE");
        MimeMessage mail = await(DemoLogins.STAFF, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Ein neuer Treffer: \"" + WORD + "\"");
        assertThat(text(mail)).contains("intern", "/search?q=%22" + WORD).doesNotContain("steht im Blatt");
        upload(staff, "offen.txt", "PARTNERS");
        await(DemoLogins.STAFF, 2);
        String told = text(await(DemoLogins.MEMBER, 1).getFirst());
        assertThat(told).contains("offen").doesNotContain("intern");

        assertThat(get(staffFeed).body()).contains("intern", "offen");
        assertThat(get(memberFeed).body()).contains("offen").doesNotContain("intern");
        theirs.locator("button[name=revoke]").click();
        assertThat(get(memberFeed).statusCode()).isEqualTo(404);
        assertThat(get(staffFeed.replaceFirst("token=.{4}", "token=0000")).statusCode())
                .isEqualTo(404);

        server.stop();
        server = server.startAgain();
        staff.goTo(server);
        staff.signIn(DemoLogins.STAFF);
        upload(staff, "später.txt", "PARTNERS");
        assertThat(text(await(DemoLogins.STAFF, 3).getLast()))
                .contains("später")
                .doesNotContain("intern", "offen");
    }

    @Test
    void aSearchIsRenamedDeletedAndBroughtBack(Visitor moderator) {
        moderator.goTo(server);
        moderator.signIn(DemoLogins.MODERATOR);
        Page page = moderator.open("/searches/save?query=q%3DSprache%26kind%3Dreport");
        assertThat(page.locator("#name")).hasValue("Sprache");
        page.locator("#name").fill("");
        page.locator("#keep").click();
        assertThat(page.locator("#nameMessage")).containsText("Namen");
        page.locator("#name").fill("Berichte zur Sprache");
        page.locator("#rhythm").selectOption("WEEKLY");
        page.locator("#keep").click();
        page.locator("article a[href*='/searches/save?']").click();
        page.locator("#name").fill("Sprachberichte");
        page.locator("#keep").click();
        assertThat(page.locator("article h2")).hasText("Sprachberichte");
        page.locator("button[name=delete]").click();
        assertThat(page.locator("article")).hasCount(0);
        page.locator("button[name=restore]").click();
        page.locator("article h2 a").click();
        assertThat(page.locator("input[name=kind]:checked")).hasValue("report");
    }

    private static Page save(Visitor visitor, Login login) {
        visitor.goTo(server);
        visitor.signIn(login);
        Page page = visitor.open("/search?q=%22" + WORD + "%22");
        page.locator("main a[href*='/searches/save?']").first().click();
        page.locator("#keep").click();
        page.waitForURL(url -> url.contains("/searches/saved"));
        assertThat(page.locator("article h2")).containsText(WORD);
        return page;
    }

    private static String feed(Page page) {
        page.locator("button[name=publish]").click();
        return page.locator("#address").inputValue();
    }

    private static void upload(Visitor staff, String name, String visibility) {
        Page page = staff.open("/archive/upload");
        page.locator("#visibility").selectOption(visibility);
        byte[] text = ("Der " + WORD + " steht im Blatt " + name).getBytes(StandardCharsets.UTF_8);
        page.locator("#files").setInputFiles(new FilePayload(name, "text/plain", text));
        if (page.locator("#list li").count() == 0) {
            page.locator("#send").click();
        }
        assertThat(page.locator("#list li, .notice.ok").first()).isVisible();
    }

    private static List<MimeMessage> await(Login login, int count) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (to(login).size() < count) {
            assertThat(Instant.now()).as("mail to " + login.email()).isBefore(deadline);
            Thread.sleep(200);
        }
        return to(login);
    }

    private static List<MimeMessage> to(Login login) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> concerns(mail, login))
                .toList();
    }

    private static boolean concerns(MimeMessage mail, Login login) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(login.email())
                    && mail.getSubject().contains(WORD);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
