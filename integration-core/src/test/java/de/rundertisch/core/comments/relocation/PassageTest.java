package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.shared.BusinessException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT =
            "Kurse finden auch am Abend und am Wochenende statt, damit Eltern teilnehmen können.";

    @Test
    void aPassageQuotesItsWordsWithTheirSurroundings() {
        Passage passage = Passage.of(TEXT, 21, 26);
        assertThat(passage.exact()).isEqualTo("Abend");
        assertThat(passage.prefix()).isEqualTo("Kurse finden auch am ");
        assertThat(passage.suffix()).isEqualTo(" und am Wochenende statt, damit ");
    }

    @Test
    void whiteSpaceAtTheEndsDoesNotBelongToIt() {
        Passage passage = Passage.of(TEXT, 20, 27);
        assertThat(passage).isEqualTo(Passage.of(TEXT, 21, 26));
    }

    @Test
    void nothingOrSomethingOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> Passage.of(TEXT, 5, 5)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Passage.of(TEXT, 5, 6)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Passage.of(TEXT, -1, 6)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Passage.of(TEXT, 0, TEXT.length() + 1)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aPassageLongerThanTheLimitIsRefused() {
        String text = "a".repeat(Passage.LONGEST + 1);
        assertThat(Passage.of(text, 0, Passage.LONGEST).exact()).hasSize(Passage.LONGEST);
        assertThatThrownBy(() -> Passage.of(text, 0, text.length()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("comments.passage.tooLong"));
    }

    @Test
    void everyPassageStandsInTheTextWhereItSays() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(TEXT.length() - 1);
            int end = start + 2 + random.nextInt(TEXT.length() - start - 1);
            if (end > TEXT.length() || TEXT.substring(start, end).isBlank()) {
                continue;
            }
            Passage passage = Passage.of(TEXT, start, end);
            assertThat(TEXT.substring(passage.start(), passage.end())).isEqualTo(passage.exact());
            assertThat(passage.exact()).isEqualTo(TEXT.substring(start, end).strip());
            assertThat(TEXT).contains(passage.prefix() + passage.exact() + passage.suffix());
        }
    }
}
