package de.rundertisch.core.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final LocalDate MARCH_12 = LocalDate.of(2027, 3, 12);

    private final DraftVersion version = Texts.published();

    @Test
    void aDateMeansUntilTheLastSecondOfThatDayInGermany() {
        Consultation consultation = until(MARCH_12);
        assertThat(consultation.isOpen(berlin("2027-03-12T23:59:59"))).isTrue();
        assertThat(consultation.isOpen(berlin("2027-03-12T23:59:59").plusMillis(999)))
                .isTrue();
        assertThat(consultation.isOpen(berlin("2027-03-13T00:00:00"))).isFalse();
        assertThat(consultation.closesAt()).hasToString("2027-03-12T23:59:59+01:00[Europe/Berlin]");
    }

    @Test
    void itBeginsWithTheFirstSecondOfTheOpeningDay() {
        Consultation consultation =
                new Consultation(version, MARCH_12, MARCH_12, Sharing.EVERYONE, Texts.act(Texts.NOON));
        assertThat(consultation.state(berlin("2027-03-11T23:59:59"))).isEqualTo(ConsultationState.PLANNED);
        assertThat(consultation.state(berlin("2027-03-12T00:00:00"))).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.state(berlin("2027-03-13T00:00:00"))).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void theNightWhenClocksGoForwardChangesNothing() {
        Consultation consultation = until(LocalDate.of(2027, 3, 28));
        assertThat(consultation.isOpen(Instant.parse("2027-03-28T21:59:59Z"))).isTrue();
        assertThat(consultation.isOpen(Instant.parse("2027-03-28T22:00:00Z"))).isFalse();
        assertThat(until(LocalDate.of(2027, 3, 27)).isOpen(Instant.parse("2027-03-27T22:59:59Z")))
                .isTrue();
        assertThat(until(LocalDate.of(2027, 3, 27)).isOpen(Instant.parse("2027-03-27T23:00:00Z")))
                .isFalse();
    }

    @Test
    void theNightWhenClocksGoBackChangesNothing() {
        Consultation consultation = until(LocalDate.of(2027, 10, 31));
        assertThat(consultation.isOpen(Instant.parse("2027-10-31T22:59:59Z"))).isTrue();
        assertThat(consultation.isOpen(Instant.parse("2027-10-31T23:00:00Z"))).isFalse();
    }

    @Test
    void anExtensionTakesEffectAndIsKept() {
        Consultation consultation = until(MARCH_12);
        Instant late = berlin("2027-03-13T09:00:00");
        assertThat(consultation.isOpen(late)).isFalse();

        consultation.extend(LocalDate.of(2027, 3, 19), " Ferien ", Texts.act(late));

        assertThat(consultation.isOpen(late)).isTrue();
        assertThat(consultation.isOpen(berlin("2027-03-19T23:59:59"))).isTrue();
        ConsultationExtension extension = consultation.extensions().getFirst();
        assertThat(extension.oldDeadline()).isEqualTo(MARCH_12);
        assertThat(extension.newDeadline()).isEqualTo(LocalDate.of(2027, 3, 19));
        assertThat(extension.reason()).isEqualTo("Ferien");
        assertThat(extension.extended().at()).isEqualTo(late);
        assertThat(extension.extended().person().name()).isEqualTo("Mona Moderat");
    }

    @Test
    void aDeadlineIsNeverBroughtForward() {
        Consultation consultation = until(MARCH_12);
        refuses(() -> consultation.extend(MARCH_12, null, Texts.act(Texts.NOON)), "drafts.consultation.notLater");
        refuses(
                () -> consultation.extend(MARCH_12.minusDays(1), null, Texts.act(Texts.NOON)),
                "drafts.consultation.notLater");
        assertThat(consultation.extensions()).isEmpty();
    }

    @Test
    void anExtensionIntoThePastIsRefused() {
        Consultation consultation = until(MARCH_12);
        Act inApril = Texts.act(berlin("2027-04-01T08:00:00"));
        refuses(
                () -> consultation.extend(LocalDate.of(2027, 3, 31), null, inApril),
                "drafts.consultation.deadlinePast");
        assertThat(consultation.deadline()).isEqualTo(MARCH_12);
    }

    @Test
    void theDeadlineLiesNeitherInThePastNorBeforeTheOpening() {
        refuses(() -> until(LocalDate.of(2027, 3, 9)), "drafts.consultation.deadlinePast");
        Act act = Texts.act(Texts.NOON);
        refuses(
                () -> new Consultation(version, MARCH_12.plusDays(1), MARCH_12, Sharing.EVERYONE, act),
                "drafts.consultation.deadlineBeforeOpening");
    }

    @Test
    void onlyAPublishedVersionIsConsultedOn() {
        Act act = Texts.act(Texts.NOON);
        refuses(
                () -> new Consultation(Texts.working(), MARCH_12, MARCH_12, Sharing.EVERYONE, act),
                "drafts.consultation.unpublished");
    }

    private Consultation until(LocalDate deadline) {
        return new Consultation(version, LocalDate.of(2027, 3, 1), deadline, Sharing.EVERYONE, Texts.act(Texts.NOON));
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(SystemClock.OFFICE_ZONE).toInstant();
    }

    private static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
