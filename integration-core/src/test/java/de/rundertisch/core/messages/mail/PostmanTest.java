package de.rundertisch.core.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In conversation with a real mail server. */
class PostmanTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T11:12:13Z"), ZoneOffset.UTC);

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void aMailArrivesWithBothBodiesAndEveryHeader() throws Exception {
        postman(null, null).deliver(envelope("Antwort: Ümläute 😀", "Amira Haddad"));
        MimeMessage arrived = only();
        assertThat(arrived.getSubject()).isEqualTo("Antwort: Ümläute 😀");
        assertThat(arrived.getMessageID()).isEqualTo("<17@tisch.example>");
        assertThat(arrived.getSentDate()).isEqualTo(CLOCK.instant());
        assertThat(arrived.getFrom()).containsExactly(new InternetAddress("tisch@stadt.example"));
        assertThat(header(arrived, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(arrived, "Content-Language")).isEqualTo("de");
        assertThat(header(arrived, "List-Unsubscribe")).isEqualTo("<https://tisch.example/ab?token=1>");
        assertThat(header(arrived, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        MimeMultipart bodies = (MimeMultipart) arrived.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(body(bodies.getBodyPart(0), "text/plain")).isEqualTo("Schöne Grüße");
        assertThat(body(bodies.getBodyPart(1), "text/html")).isEqualTo("<p>Schöne Grüße</p>");
    }

    @Test
    void neitherSubjectNorNameBringsAHeaderOfItsOwn() throws Exception {
        postman(null, null)
                .deliver(envelope("Titel\r\nBcc: opfer@example.org\r\n\r\nText", "Eve\r\nX-Evil: 1 <a@b.example>"));
        MimeMessage arrived = only();
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getHeader("X-Evil")).isNull();
        assertThat(arrived.getSubject()).isEqualTo("Titel Bcc: opfer@example.org Text");
        assertThat(arrived.getAllRecipients())
                .extracting(to -> ((InternetAddress) to).getAddress())
                .containsExactly("amira@xn--mnchen-3ya.example");
    }

    @Test
    void aServerThatAsksForAPasswordGetsIt() throws Exception {
        greenMail.setUser("tisch", "geheim");
        postman("tisch", "geheim").deliver(envelope("Hallo", "Amira"));
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> postman("tisch", "falsch").deliver(envelope("Hallo", "Amira")))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageNotContaining("falsch");
    }

    @Test
    void withoutTheEncryptionThatIsAskedForNothingIsSent() {
        Postman careful = postman("starttls", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> careful.deliver(envelope("Hallo", "Amira"))).isInstanceOf(MessagingException.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownMayBeTriedLater() {
        Postman postman = postman(null, null);
        greenMail.stop();
        assertThatThrownBy(() -> postman.deliver(envelope("Hallo", "Amira")))
                .isInstanceOf(MessagingException.class)
                .isNotInstanceOf(Postman.Undeliverable.class);
    }

    @Test
    void anAddressThatIsRefusedForGoodIsToldFromABusyServer() throws Exception {
        assertThatThrownBy(() -> deliverTo("550 5.1.1 No such person")).isInstanceOf(Postman.Undeliverable.class);
        assertThatThrownBy(() -> deliverTo("451 4.3.0 Come back later"))
                .isInstanceOf(MessagingException.class)
                .isNotInstanceOf(Postman.Undeliverable.class);
    }

    /** To a mail server that says this to every recipient. */
    private static void deliverTo(String answer) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> converse(socket, answer));
            MailServer server = new MailServer(
                    Optional.of("127.0.0.1"),
                    socket.getLocalPort(),
                    "none",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("tisch@stadt.example"));
            new Postman(server, CLOCK).deliver(envelope("Hallo", "Amira"));
        }
    }

    private static void converse(ServerSocket socket, String answer) {
        try (Socket line = socket.accept();
                Scanner in = new Scanner(line.getInputStream());
                PrintStream out = new PrintStream(line.getOutputStream(), true)) {
            out.print("220 here\r\n");
            while (in.hasNextLine()) {
                out.print((in.nextLine().startsWith("RCPT") ? answer : "250 OK") + "\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postman postman(String user, String password) {
        return postman("none", Optional.ofNullable(user), Optional.ofNullable(password));
    }

    private Postman postman(String tls, Optional<String> user, Optional<String> password) {
        int port = greenMail.getSmtp().getPort();
        MailServer server =
                new MailServer(Optional.of("127.0.0.1"), port, tls, user, password, Optional.of("tisch@stadt.example"));
        return new Postman(server, CLOCK);
    }

    private static Envelope envelope(String subject, String name) {
        return new Envelope(
                "<17@tisch.example>",
                "amira@münchen.example",
                name,
                "de",
                subject,
                "Schöne Grüße",
                "<p>Schöne Grüße</p>",
                "https://tisch.example/ab?token=1");
    }

    private MimeMessage only() {
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        return greenMail.getReceivedMessages()[0];
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return message.getHeader(name, ", ");
    }

    private static String body(BodyPart part, String type) throws Exception {
        assertThat(part.getContentType()).startsWith(type);
        return part.getContent().toString().strip();
    }
}
