package de.rundertisch.core.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import de.rundertisch.core.shared.BusinessException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeProposalTest {

    private static final String OLD = "Kurse finden auch am Abend statt.";
    private static final UUID PARAGRAPH = UUID.randomUUID();

    @Test
    void theDifferenceIsShownByWords() {
        assertThat(ChangeProposal.of(OLD, "Kurse finden auch am frühen Abend statt.")
                        .changes())
                .extracting(Change::kind, Change::text)
                .containsExactly(
                        tuple(Kind.SAME, "Kurse finden auch am "),
                        tuple(Kind.INSERTED, "frühen "),
                        tuple(Kind.SAME, "Abend statt."));
    }

    @Test
    void nothingInPlaceOfTheWordsStrikesThemOut() {
        ChangeProposal proposal = ChangeProposal.of(OLD, "  ");
        assertThat(proposal.strikes()).isTrue();
        assertThat(proposal.changes()).extracting(Change::kind).containsExactly(Kind.DELETED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kurse finden auch am Abend statt.",
                "  Kurse finden auch am Abend statt. ",
                "Kurse finden\r\nauch am Abend statt.",
                "Kurse finden auch\u00a0am Abend statt."
            })
    void theSameWordsAreNoProposal(String typed) {
        refused(() -> ChangeProposal.of(OLD, typed), "comments.proposal.same");
    }

    @Test
    void aWordingHasItsLimits() {
        refused(() -> ChangeProposal.of(OLD, "x".repeat(ChangeProposal.LONGEST + 1)), "comments.proposal.tooLong");
        refused(() -> ChangeProposal.of("x".repeat(ChangeProposal.LONGEST + 1), "y"), "comments.proposal.tooMuch");
        assertThat(ChangeProposal.of(OLD, "x".repeat(ChangeProposal.LONGEST)).wording())
                .hasSize(ChangeProposal.LONGEST);
    }

    @Test
    void theGistKeepsEveryChangeAndShortensWhatStaysTheSame() {
        String filler = "und so weiter ".repeat(40);
        ChangeProposal proposal =
                ChangeProposal.of(filler + "Anfang " + filler + "Ende.", filler + "Beginn " + filler + "Schluss.");
        List<Change> gist = proposal.gist();
        assertThat(gist)
                .filteredOn(change -> change.kind() != Kind.SAME)
                .extracting(Change::text)
                .containsExactly("Anfang", "Beginn", "Ende", "Schluss");
        assertThat(gist.stream().mapToInt(change -> change.text().length()).sum())
                .isLessThan(400);
        assertThat(gist.getFirst().text()).startsWith("…").endsWith("und so weiter ");
    }

    @Test
    void aShortDifferenceIsItsOwnGist() {
        ChangeProposal proposal = ChangeProposal.of(OLD, "Kurse finden am Abend statt.");
        assertThat(proposal.gist()).isEqualTo(proposal.changes());
    }

    @ParameterizedTest
    @CsvSource({
        "'Es ist spät. Kurse finden am frühen Abend statt. Eltern werden unterstützt.', true",
        "'Es ist spät. Kurse finden  am frühen Abend statt. Eltern werden unterstützt. Immer.', true",
        "'Es ist spät. Kurse finden auch am Abend statt. Eltern werden unterstützt.', false",
        "'Kurse finden am frühen Abend statt.', false"
    })
    void aPassageIsAdoptedWhereItsNewWordsStandBetweenTheOldNeighbours(String later, boolean adopted) {
        String text = "Es ist spät. " + OLD + " Eltern werden unterstützt.";
        Passage passage = Passage.of(text, 13, 13 + OLD.length());
        ChangeProposal proposal = ChangeProposal.of(OLD, "Kurse finden am frühen Abend statt.");
        assertThat(proposal.adopted(passage, paragraphs(later), here())).isEqualTo(adopted);
    }

    @Test
    void struckOutWordsAreAdoptedWhereTheNeighboursMeet() {
        String text = "Es ist spät. " + OLD + " Eltern werden unterstützt.";
        ChangeProposal proposal = ChangeProposal.of(OLD, "");
        Passage passage = Passage.of(text, 13, 13 + OLD.length());
        assertThat(proposal.adopted(passage, paragraphs("Es ist spät. Eltern werden unterstützt."), null))
                .isTrue();
        assertThat(proposal.adopted(passage, paragraphs(text), null)).isFalse();
    }

    @Test
    void aWholeParagraphIsAdoptedWhereItStandsAndNowhereElse() {
        ChangeProposal proposal = ChangeProposal.of(OLD, "Kurse sind abends.");
        assertThat(proposal.adopted(null, paragraphs("Kurse sind abends."), here()))
                .isTrue();
        assertThat(proposal.adopted(null, paragraphs("Kurse sind abends. Alle."), here()))
                .isFalse();
        assertThat(proposal.adopted(null, paragraphs("Anderes.", "Kurse sind abends."), here()))
                .as("in another paragraph")
                .isFalse();
        assertThat(proposal.adopted(null, paragraphs("Anderes.", "Kurse sind abends."), null))
                .as("without a place of its own")
                .isTrue();
    }

    private static Target here() {
        return new Target(TargetLevel.PARAGRAPH, UUID.randomUUID(), PARAGRAPH, null);
    }

    /** A text of these paragraphs, the first with the known id. */
    private static VersionText paragraphs(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        int start = 0;
        List<Span> spans = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            UUID id = start == 0 ? PARAGRAPH : UUID.randomUUID();
            spans.add(new Span(start, id, false, start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        assertThat(spans.stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.toList()))
                .containsExactly(paragraphs);
        return new VersionText(text, spans);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
