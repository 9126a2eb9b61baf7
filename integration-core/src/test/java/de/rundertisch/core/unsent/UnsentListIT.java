package de.rundertisch.core.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsentListIT extends Typing {

    @Test
    void discardedWordsCanBeTakenBackForADayAndGoThen() {
        long id = stored(keeping.keep(member, typed("Vielleicht doch.", 0))).id();
        keeping.discard(member, id);
        assertThat(reading.on(member, version)).isEmpty();
        assertThat(reading.count(member)).isZero();
        keeping.restore(member, id);
        assertThat(only(member).body()).isEqualTo("Vielleicht doch.");

        keeping.discard(member, id);
        time.at(clock.instant().plus(Duration.ofHours(25)), shelf::clear);
        refused("too late", () -> keeping.restore(member, id), "shared.notFound");
    }

    @Test
    void whoTypesAnewWhereSomethingWasDiscardedBeginsAnew() {
        KeptWords kept = stored(keeping.keep(member, typed("Verworfen.", 0)));
        keeping.discard(member, kept.id());
        stored(keeping.keep(member, typed("Neu.", 0)));
        assertThat(only(member).body()).isEqualTo("Neu.");
    }

    @Test
    void untouchedWordsAreClearedAfterTheDayTheyAnnounce() {
        stored(keeping.keep(member, typed("Vergessen.", 0)));
        UnsentLine line = reading.all(member).getFirst().lines().getFirst();
        Instant lastDay = line.keptUntil()
                .atStartOfDay(SystemClock.OFFICE_ZONE)
                .plusHours(1)
                .toInstant();
        time.at(lastDay, shelf::clear);
        assertThat(only(member).body()).isEqualTo("Vergessen.");
        time.at(lastDay.plus(Duration.ofDays(2)), shelf::clear);
        assertThat(reading.on(member, version)).isEmpty();
    }

    @Test
    void theListSaysWhereWordsBelongAndToWhatTheyAnswer() {
        long comment = discussion.post(table.releaser(), table.onPassage("Frage?"));
        long foreign = discussion.post(table.stranger(), table.onPassage("Nur unter uns."));
        stored(keeping.keep(member, at(version, paragraph, "Zum Absatz.")));
        stored(keeping.keep(member, at(version, "reply:" + comment, "Antwort.")));
        stored(keeping.keep(member, at(version, "reply:" + foreign, "Geraten.")));
        List<UnsentLine> lines = reading.all(member).getFirst().lines();
        assertThat(lines).hasSize(3);
        assertThat(line(lines, "Zum Absatz."))
                .extracting(UnsentLine::placeName, UnsentLine::open)
                .containsExactly("Absatz 1.1 (1 Sprache)", true);
        assertThat(line(lines, "Antwort.").voice()).startsWith("Frauentreff");
        assertThat(line(lines, "Antwort.").placeName()).startsWith("Absatz 1.1");
        assertThat(line(lines, "Geraten."))
                .extracting(UnsentLine::voice, UnsentLine::open, UnsentLine::placeName)
                .containsExactly(null, false, "Gesamter Entwurf");
    }

    @Test
    void afterTheDeadlineOneMayStillType() {
        Kept kept = time.at(afterwards(), () -> keeping.keep(member, typed("Für später.", 0)));
        stored(kept);
        UnsentDraft own = time.at(afterwards(), () -> reading.all(member)).getFirst();
        assertThat(own.lines()).singleElement().extracting(UnsentLine::open).isEqualTo(false);
        assertThat(reading.all(member).getFirst().lines())
                .singleElement()
                .extracting(UnsentLine::open)
                .isEqualTo(true);
    }

    private static UnsentLine line(List<UnsentLine> lines, String body) {
        return lines.stream()
                .filter(line -> line.words().body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
