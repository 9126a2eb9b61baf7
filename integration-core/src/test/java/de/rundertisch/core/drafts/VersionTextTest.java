package de.rundertisch.core.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.VersionText.Piece;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionTextTest {

    private final VersionText text = VersionText.of(List.of(
            new Piece(1, new UUID(0, 1), true, "Sprache"),
            new Piece(2, new UUID(0, 2), false, "Kurse"),
            new Piece(3, new UUID(0, 3), false, "Träger")));

    @Test
    void titlesAndParagraphsAreJoinedByLineFeeds() {
        assertThat(text.text()).isEqualTo("Sprache\nKurse\nTräger");
    }

    @Test
    void aPositionBelongsToTheSpanAroundIt() {
        assertThat(text.at(0)).map(Span::id).contains(1L);
        assertThat(text.at(6)).map(Span::id).contains(1L);
        assertThat(text.at(8)).map(Span::id).contains(2L);
        assertThat(text.at(19)).map(Span::id).contains(3L);
    }

    @Test
    void theLineFeedAndWhatIsOutsideBelongToNothing() {
        assertThat(text.at(7)).isEmpty();
        assertThat(text.at(-1)).isEmpty();
        assertThat(text.at(20)).isEmpty();
    }

    @Test
    void startsStoredOnPublicationAreThoseOfTheText() {
        DraftVersion version = Texts.published();
        List<Piece> pieces = version.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(new Piece(0, chapter.lastingId(), true, chapter.title())),
                        chapter.paragraphs().stream().map(p -> new Piece(0, p.lastingId(), false, p.text()))))
                .toList();
        List<Integer> stored = version.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.textStart()),
                        chapter.paragraphs().stream().map(Paragraph::textStart)))
                .toList();
        assertThat(VersionText.of(pieces).spans()).extracting(Span::start).containsExactlyElementsOf(stored);
    }
}
