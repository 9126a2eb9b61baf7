package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.system.ScriptedPost.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The server is killed between the moment in which the mail server has taken a mail over and the moment in which that is stored: docs/adr/0011
 * says what happens then. The mails are those of the demo data.
 */
@SystemTest
class MailCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FATAL = 5;

    @Test
    void theOneMailInFlightComesTwiceUnderOneNameAndEveryOtherExactlyOnce(Visitor administrator) throws Exception {
        CompletableFuture<Server> running = new CompletableFuture<>();
        try (ScriptedPost post = new ScriptedPost(FATAL, () -> running.join().kill())) {
            Server first = start(post);
            running.complete(first);
            first.awaitEnd();
            assertThat(post.taken()).hasSize(FATAL);

            Server second = first.startAgain();
            try {
                administrator.goTo(second);
                administrator.signIn(DemoLogins.ADMINISTRATOR);
                int sent = awaitEverythingSent(administrator);
                List<Taken> taken = post.taken();
                Taken inFlight = taken.get(FATAL - 1);
                assertThat(sent).as("as many as to be worth a crash").isGreaterThan(2 * FATAL);
                assertThat(distinct(taken)).as("nothing is lost").isEqualTo(sent);
                assertThat(taken).as("one comes twice").hasSize(sent + 1);
                assertThat(taken.stream().filter(inFlight::equals))
                        .as("with the same Message-ID, recipient and subject")
                        .hasSize(2);
            } finally {
                second.stop();
            }
        }
    }

    private static Server start(ScriptedPost post) {
        return Server.start(
                RunningServer.emptyFolder("mail-crash"),
                "rundertisch.demo=true",
                "rundertisch.mail.host=127.0.0.1",
                "rundertisch.mail.port=" + post.port(),
                "rundertisch.mail.tls=none",
                "rundertisch.mail.sender=Runder Tisch <tisch@auenburg.example>",
                "rundertisch.mail.lease=PT5S",
                "rundertisch.mail.retry=PT1S");
    }

    /** Waits until no mail waits; returns how many were sent. */
    private static int awaitEverythingSent(Visitor administrator) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (count(administrator, "WAITING") > 0) {
            assertThat(Instant.now()).as("mails still waiting").isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return count(administrator, "SENT");
    }

    private static int count(Visitor administrator, String state) {
        Page page = administrator.open("/messages/outbox?state=" + state);
        return Integer.parseInt(page.locator("h1 .count").innerText());
    }

    private static int distinct(List<Taken> taken) {
        return taken.stream().map(Taken::messageId).collect(Collectors.toSet()).size();
    }
}
