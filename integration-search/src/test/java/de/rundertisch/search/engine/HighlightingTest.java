package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightingTest {

    @TempDir
    Path folder;

    @Test
    void everyFormOfTheWordIsMarked() throws Exception {
        assertThat(snippet("Kind", "Kinder spielen. Den Kindern hilft ein Kind des Kindes."))
                .isEqualTo("[Kinder] spielen. Den [Kindern] hilft ein [Kind] des [Kindes].");
    }

    @Test
    void ofACompoundOnlyTheFoundPartIsMarked() throws Exception {
        assertThat(snippet("Sprache", "Gruppen erhalten Förderung in der Erstsprache."))
                .isEqualTo("Gruppen erhalten Förderung in der Erst[sprache].");
    }

    @Test
    void aWordAskedForInOnePieceIsMarkedInOnePiece() throws Exception {
        assertThat(snippet("Sprachförderung", "Die Sprachförderung in den Kitas."))
                .isEqualTo("Die [Sprachförderung] in den Kitas.");
    }

    @Test
    void spellingsAreMarkedAsTheyStand() throws Exception {
        assertThat(snippet("Foerderung Strasse", "Förderung in der Goethestraße."))
                .isEqualTo("[Förderung] in der [Goethestraße].");
    }

    @Test
    void aMisspelledQuestionMarksWhatItFound() throws Exception {
        assertThat(snippet("Integrazion", "Ohne Integration geht es nicht."))
                .isEqualTo("Ohne [Integration] geht es nicht.");
    }

    @Test
    void snippetsAreSentencesAroundTheHits() throws Exception {
        String before = "Hier steht ein Satz, der nichts damit zu tun hat und recht lang ist. ".repeat(8);
        String snippet = snippet("Dolmetscher", before + "Das Amt stellt Dolmetscher bereit. " + before);
        assertThat(snippet).contains("[Dolmetscher]").hasSizeLessThan(500);
        assertThat(snippet).startsWith("Hier steht").contains("Das Amt stellt");
    }

    @Test
    void aTableWithoutSentencesIsCutAroundTheHit() throws Exception {
        String snippet = snippet("Dolmetscher", "Zahl ".repeat(2_000) + "Dolmetscher " + "Zahl ".repeat(2_000));
        assertThat(snippet).contains("[Dolmetscher]").hasSizeLessThan(500);
    }

    @Test
    void aMonstrousPageIsFoundWithoutLookingAtAllOfIt() throws Exception {
        String snippet = snippet("Dolmetscher", "Zahl ".repeat(150_000) + "Dolmetscher");
        assertThat(snippet).startsWith("Zahl").hasSizeLessThan(500);
    }

    @Test
    void markupInTheTextStaysText() throws Exception {
        assertThat(snippet("Script", "Ein <script>alert(1)</script> im Kommentar"))
                .isEqualTo("Ein <[script]>alert(1)</[script]> im Kommentar");
    }

    @Test
    void wholePagesAreMarkedForTheViewer() throws Exception {
        String text = "Förderung hier.\nUnd dort Sprachförderung, dazu Förderungen.";
        try (SearchIndex index = Findables.open(folder)) {
            List<Mark> marks = index.marks("förderung", text);
            assertThat(marks)
                    .extracting(mark -> text.substring(mark.start(), mark.end()))
                    .containsExactly("Förderung", "förderung", "Förderungen");
        }
    }

    @Test
    void aPageTheQuestionDoesNotHitHasNoMarks() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.marks("förderung", "Ganz anderes.")).isEmpty();
            assertThat(index.marks("", "Ganz anderes.")).isEmpty();
            assertThat(index.marks("förderung", "")).isEmpty();
        }
    }

    private String snippet(String question, String text) throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            Findables.fill(index, text);
            return index.search(SearchRequest.of(question, Findables.ALL)).hits().getFirst().snippet().stream()
                    .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                    .collect(Collectors.joining());
        }
    }
}
