package de.rundertisch.core.messages.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.partners.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2027-03-10T11:12:13Z");
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Person person = new Person("Amira", "Haddad", "amira@verein.example");

    @Test
    void pausesGrowUpToHalfADay() {
        assertThat(Mail.pause(FIRST, 1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Mail.pause(FIRST, 2)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Mail.pause(FIRST, 4)).isEqualTo(Duration.ofMinutes(128));
        assertThat(Mail.pause(FIRST, 6)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void anAttemptOwnsTheMailForAWhile() {
        Mail mail = mail(MailState.WAITING);
        assertThat(mail.claim(NOW, LEASE)).isNotNull();
        assertThat(mail.waiting(NOW.plus(LEASE).minusSeconds(1))).isFalse();
        assertThat(mail.waiting(NOW.plus(LEASE))).isTrue();
    }

    @Test
    void aMailIsGivenUpAfterTheLastAttemptAndKeepsItsReason() {
        Mail mail = mail(MailState.WAITING);
        for (int attempt = 1; attempt <= Mail.ATTEMPTS; attempt++) {
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            mail.claim(NOW, LEASE);
            mail.failed("no route", FIRST, NOW);
        }
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastError()).isEqualTo("no route");
    }

    @Test
    void theMessageIdStaysTheSameInEveryAttempt() {
        Mail mail = mail(MailState.WAITING);
        String first = mail.claim(NOW, LEASE).messageId();
        mail.failed("busy", FIRST, NOW);
        assertThat(mail.claim(NOW.plus(FIRST), LEASE).messageId())
                .isEqualTo(first)
                .isEqualTo("<1@tisch.example>");
    }

    @Test
    void itGoesToTheAddressThePersonHasNow() {
        Mail mail = mail(MailState.WAITING);
        person.reachAt("neu@verein.example");
        assertThat(mail.claim(NOW, LEASE).address()).isEqualTo("neu@verein.example");
    }

    @Test
    void whoHasLeftGetsNothingMore() {
        Mail mail = mail(MailState.WAITING);
        person.deactivate();
        assertThat(mail.claim(NOW, LEASE)).isNull();
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void whatWasKeptGoesOutOnlyIfSomebodyWantsIt() {
        Mail mail = mail(MailState.KEPT);
        assertThat(mail.waiting(NOW)).isFalse();
        mail.tryAgain(NOW);
        assertThat(mail.waiting(NOW)).isTrue();
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        Mail mail = mail(MailState.WAITING);
        mail.claim(NOW, LEASE);
        mail.sent(NOW);
        mail.tryAgain(NOW);
        assertThat(mail.waiting(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    private Mail mail(MailState state) {
        Letter letter = new Letter(
                new Words("de"), "Betreff", "Guten Tag", null, List.of(), new Letter.Footer("Grund", List.of()));
        return new Mail("<1@tisch.example>", person, MessageKind.REPLY, letter, "https://x.example", state, NOW);
    }
}
