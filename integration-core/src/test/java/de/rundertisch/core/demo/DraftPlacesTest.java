package de.rundertisch.core.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.demo.CommentSource.Place;
import de.rundertisch.core.demo.CommentSource.Said;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftPlacesTest {

    private static final VersionText TEXT = text(
            "# 2 Sprache",
            "Sprache öffnet Türen.",
            "# 2.1 Kurse",
            "Kurse am Abend.",
            "Kurse am Morgen.",
            "# 2.2 Mehr",
            "Ende.");

    private final DraftPlaces places = new DraftPlaces(7, TEXT);

    @Test
    void withoutASectionTheCommentIsOnTheWholeDraft() {
        NewComment comment = comment(null, null, null);
        assertThat(comment.chapter()).isNull();
        assertThat(comment.paragraph()).isNull();
        assertThat(comment.versionId()).isEqualTo(7);
    }

    @Test
    void aSectionIsTheChapterWithThatNumberAndNotTheOneBelowIt() {
        assertThat(comment("2", null, null).chapter()).isEqualTo(id(0));
        assertThat(comment("2.1", null, null).chapter()).isEqualTo(id(2));
    }

    @Test
    void aParagraphIsFoundByItsBeginning() {
        assertThat(comment("2.1", "Kurse am M", null).paragraph()).isEqualTo(id(4));
    }

    @Test
    void aQuoteBecomesAPassageInItsParagraph() {
        PassagePick pick = comment("2.1", null, "am Morgen").passage();
        assertThat(pick).isEqualTo(new PassagePick(id(4), 6, id(4), 15, "am Morgen"));
    }

    @Test
    void whatIsNotInTheSectionIsAnError() {
        assertThatThrownBy(() -> comment("2.1", null, "Türen")).hasMessageContaining("Türen");
        assertThatThrownBy(() -> comment("2.1", "Ende", null)).hasMessageContaining("Ende");
        assertThatThrownBy(() -> comment("3", null, null)).hasMessageContaining("3");
    }

    private NewComment comment(@Nullable String section, @Nullable String paragraph, @Nullable String quote) {
        Said said = new Said("amira@frauentreff.example", 3, LocalTime.NOON, "Gut.");
        return places.comment(new CommentSource(
                said, "SUPPORT", null, new Place(section, paragraph, quote), false, List.of(), List.of(), null));
    }

    private static UUID id(int index) {
        return new UUID(0, index);
    }

    /** Pieces that begin with # are headings. */
    private static VersionText text(String... pieces) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            boolean heading = pieces[i].startsWith("# ");
            String piece = heading ? pieces[i].substring(2) : pieces[i];
            text.append(i == 0 ? "" : "\n");
            spans.add(new Span(i, id(i), heading, text.length(), text.length() + piece.length()));
            text.append(piece);
        }
        return new VersionText(text.toString(), spans);
    }
}
