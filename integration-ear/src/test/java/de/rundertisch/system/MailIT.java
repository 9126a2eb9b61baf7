package de.rundertisch.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.rundertisch.core.demo.DemoFacts;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.demo.DemoLogins.Login;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server with a mail server beside it: what somebody does in the browser reaches somebody else's mailbox, once. */
@SystemTest
class MailIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SECRET = "Unter uns: Brimsellotax.";

    private static GreenMail post;
    private static Server server;

    @BeforeAll
    static void startWhileTheMailServerIsDown() throws IOException {
        int port = Server.freePort();
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server = Server.start(
                RunningServer.emptyFolder("mail"),
                "rundertisch.demo=true",
                "rundertisch.mail.host=127.0.0.1",
                "rundertisch.mail.port=" + port,
                "rundertisch.mail.tls=none",
                "rundertisch.mail.sender=Runder Tisch <tisch@auenburg.example>",
                "rundertisch.mail.retry=PT1S");
    }

    @AfterAll
    static void stop() {
        post.stop();
        server.stop();
    }

    @Test
    void aReplyReachesTheMailboxOnceThoughTheMailServerWasDownAndOneClickEndsIt(
            Visitor member, Visitor releaser, Visitor administrator) throws Exception {
        String thread = comment(member, "Hier fehlt die Uhrzeit.");
        reply(releaser, DemoLogins.RELEASER, thread, SECRET);
        assertWaitingWithAReason(administrator);

        startPost();
        MimeMessage mail = awaitReply(DemoLogins.MEMBER, thread).getFirst();
        assertThat(mail.getSubject())
                .isEqualTo("Petra Lindner (Frauentreff Nord e. V.) hat geantwortet: " + DemoFacts.DRAFT_TITLE);
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getFrom()[0]).hasToString("Runder Tisch <tisch@auenburg.example>");
        assertThat(text(mail))
                .contains("Guten Tag Amira Haddad", "nicht für alle offen")
                .doesNotContain("Brimsellotax");
        member.page().navigate(link(mail, "/drafts/read"));
        assertThat(member.page().locator(".note .reply", has(SECRET))).isVisible();
        assertEverythingWentOutOnce(administrator);
        assertInternalWordsStayInside();

        String address = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(click(address, "")).isEqualTo(400);
        assertThat(click(address, "List-Unsubscribe=One-Click")).isEqualTo(200);
        assertThat(click(address.replaceFirst("token=.", "token=x"), "List-Unsubscribe=One-Click"))
                .isEqualTo(404);
        reply(releaser, DemoLogins.RELEASER, thread, "Noch etwas.");
        reply(member, DemoLogins.MEMBER, thread, "Danke.");
        awaitReply(DemoLogins.RELEASER, thread);
        assertThat(replies(DemoLogins.MEMBER, thread)).hasSize(1);
    }

    @Test
    void everyoneSetsTheirMailsAndTheLinkInAMailNeedsNoSignIn(Visitor member, Visitor guest) throws Exception {
        startPost();
        member.goTo(server);
        member.signIn(DemoLogins.MEMBER);
        Page page = member.open("/accounts/profile");
        page.locator("a[href*='/messages/settings']").click();
        Locator consultations = page.locator("select").nth(2);
        consultations.selectOption("WEEKLY");
        page.locator("[id$=save]").click();
        assertThat(page.locator("#notices")).containsText("Gespeichert");
        assertThat(consultations).hasValue("WEEKLY");

        MimeMessage opened = await(DemoLogins.RELEASER, "Jetzt kommentieren", 1).getFirst();
        Page link = guest.goTo(server);
        link.navigate(link(opened, "/messages/unsubscribe"));
        assertThat(link.locator("main .list")).hasText("Beteiligungen");
        look(guest, "messages-unsubscribe");
        link.locator("#stop").click();
        assertThat(link.locator("main")).containsText("bekommen Sie nicht mehr");
        Accessibility.assertNoViolations(link, "an unsubscription");
        link.navigate(guest.uri("/messages/unsubscribe?token=erfunden"));
        assertThat(link.locator("main")).containsText("gehört nicht zu uns");
        assertThat(guest.complaints()).isEmpty();
    }

    private static synchronized void startPost() {
        if (!post.isRunning()) {
            post.start();
        }
    }

    private static String comment(Visitor visitor, String words) {
        visitor.goTo(server);
        visitor.signIn(DemoLogins.MEMBER);
        Page page = visitor.open("/");
        page.locator("main a[href*='/drafts/read']").first().click();
        page.locator(".para .add").first().click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("comment-"));
        return page.url();
    }

    private static void reply(Visitor visitor, Login login, String thread, String words) {
        Page page = visitor.goTo(server);
        page.navigate(thread);
        if (page.url().contains("/accounts/sign-in")) {
            visitor.enter(login);
            page.navigate(thread);
        }
        String id = id(thread);
        page.locator("#comment-" + id + " [data-say='reply:" + id + "']").click();
        page.locator("#body").fill(words);
        page.locator("#send").click();
        assertThat(page.locator(".note .reply", has(words))).isVisible();
    }

    private static void assertWaitingWithAReason(Visitor administrator) throws InterruptedException {
        administrator.goTo(server);
        administrator.signIn(DemoLogins.ADMINISTRATOR);
        Page page = administrator.open("/messages/outbox?state=WAITING&text=hat+geantwortet");
        assertThat(page.locator("tbody tr", has("Petra Lindner (Frauentreff Nord e. V.)")))
                .hasCount(1);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!server.log().contains("could not be sent and is tried again")) {
            assertThat(Instant.now()).as("an attempt in the log").isBefore(deadline);
            Thread.sleep(200);
        }
    }

    /** Nothing is left waiting, and no mail is there twice; the outbox is looked at on the way. */
    private static void assertEverythingWentOutOnce(Visitor administrator) throws Exception {
        Page page = administrator.open("/messages/outbox?state=WAITING");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!"0".equals(page.locator("h1 .count").innerText())) {
            assertThat(Instant.now()).as("mails still waiting").isBefore(deadline);
            Thread.sleep(500);
            page.reload();
        }
        look(administrator, "messages-outbox-empty");
        page.locator("#state").selectOption("SENT");
        page.locator(".filters button").click();
        look(administrator, "messages-outbox");
        page.locator("#text").fill("Petra Lindner (Frauentreff Nord e. V.) hat");
        page.locator(".filters button").click();
        page.locator("tbody a").first().click();
        assertThat(page.locator(".letter")).containsText("Guten Tag Amira Haddad");
        assertThat(page.locator("main")).not().containsText("Brimsellotax");
        look(administrator, "messages-outbox-mail");
        assertThat(administrator.complaints()).isEmpty();
        List<String> ids =
                Arrays.stream(post.getReceivedMessages()).map(MailIT::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    private static void look(Visitor visitor, String name) {
        for (int width : List.of(360, 1440)) {
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                visitor.use(width, scheme);
                assertThat(EveryPageIT.overflow(visitor.page()))
                        .as(name + " at " + width)
                        .isLessThanOrEqualTo(0);
                Accessibility.assertNoViolations(visitor.page(), name + " at " + width + " " + scheme);
                visitor.photograph((name + "-" + width + "-" + scheme).toLowerCase());
            }
        }
    }

    private static void assertInternalWordsStayInside() throws Exception {
        for (MimeMessage mail : post.getReceivedMessages()) {
            assertThat(text(mail)).as(mail.getSubject()).doesNotContain("Brimsellotax");
        }
    }

    private static int click(String address, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<MimeMessage> awaitReply(Login login, String thread) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (replies(login, thread).isEmpty()) {
            assertThat(Instant.now()).as("reply to " + login.email()).isBefore(deadline);
            Thread.sleep(200);
        }
        return replies(login, thread);
    }

    /** The demo's people talk, too: only what leads to this conversation. */
    private static List<MimeMessage> replies(Login login, String thread) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : to(login, "hat geantwortet")) {
            if (text(mail).contains("comment=" + id(thread) + "\"")) {
                found.add(mail);
            }
        }
        return found;
    }

    private static String id(String thread) {
        return thread.replaceFirst(".*#comment-", "");
    }

    private static List<MimeMessage> await(Login login, String subject, int count) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (to(login, subject).size() < count) {
            assertThat(Instant.now()).as("mail to " + login.email()).isBefore(deadline);
            Thread.sleep(200);
        }
        return to(login, subject);
    }

    private static List<MimeMessage> to(Login login, String subject) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> recipient(mail).contains(login.email()))
                .filter(mail -> subject(mail).contains(subject))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        return header(mail, Message.RecipientType.TO.toString());
    }

    private static String id(MimeMessage mail) {
        return header(mail, "Message-ID");
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        MimeMultipart bodies = (MimeMultipart) mail.getContent();
        return bodies.getBodyPart(0).getContent().toString()
                + bodies.getBodyPart(1).getContent();
    }

    private static String link(MimeMessage mail, String path) throws MessagingException, IOException {
        return text(mail)
                .lines()
                .filter(line -> line.startsWith("http") && line.contains(path))
                .findFirst()
                .orElseThrow();
    }

    private static Page.LocatorOptions has(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
