package de.rundertisch.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void wordsAreSeparatedAsPeopleWriteThem() {
        assertThat(Synonyms.parse("IK = Integrationskurs, Deutschkurs;Sprachkurs\r\nKurs")
                        .words())
                .containsExactly("IK", "Integrationskurs", "Deutschkurs", "Sprachkurs", "Kurs");
    }

    @Test
    void whatDiffersOnlyInCaseAccentsOrSharpSIsOneWord() {
        assertThat(Synonyms.parse("Straße, STRASSE, Weg, weg , Gässchen, Gasschen")
                        .words())
                .containsExactly("Straße", "Weg", "Gässchen");
    }

    @Test
    void aWordByItselfIsNoGroup() {
        refused("vocabulary.words.few", "IK");
        refused("vocabulary.words.few", "IK, ik,");
        refused("vocabulary.words.few", null);
    }

    @Test
    void signsAloneAreNoWordAndLongSentencesNeither() {
        refused("vocabulary.word.sign", "IK, —");
        refused("vocabulary.word.tooLong", "IK, " + "a".repeat(101));
        refused(
                "vocabulary.words.many",
                String.join(",", Collections.nCopies(31, "x")).replaceAll("x", "wort") + numbered());
    }

    @Test
    void aGroupThatStaysTheSameHasNotChanged() {
        SynonymGroup group = new SynonymGroup(Synonyms.parse("IK, Integrationskurs"), NOW);
        assertThat(group.revise(Synonyms.parse("IK = Integrationskurs"), NOW)).isFalse();
        assertThat(group.revise(Synonyms.parse("IK = Integrationskurse"), NOW)).isTrue();
        assertThat(group.delete(NOW)).isTrue();
        assertThat(group.delete(NOW)).isFalse();
        assertThat(group.restore()).isTrue();
    }

    private static String numbered() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            words.append(",w").append(i);
        }
        return words.toString();
    }

    private static void refused(String key, String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> Synonyms.parse(typed))
                .returns(key, BusinessException::key);
    }
}
