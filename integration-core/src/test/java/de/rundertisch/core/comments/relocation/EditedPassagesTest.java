package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.relocation.Tally.Outcome;
import de.rundertisch.core.drafts.text.DraftImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's draft, edited at random in known ways; every passage's true place is known. */
class EditedPassagesTest {

    private static final int SEEDS = 12;
    private static final int PASSAGES = 300;

    private static String draft;
    private static Tally byContent;
    private static Tally byId;

    @BeforeAll
    static void relocate() throws IOException {
        draft = demoDraft();
        byContent = new Tally();
        byId = new Tally();
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomEdits edits = RandomEdits.of(draft, seed, 0.5);
            List<Truth> truths = EditedPassages.draw(edits, seed, PASSAGES);
            PassageRelocation content = PassageRelocation.between(draft, edits.after.text());
            PassageRelocation ids = PassageRelocation.between(TrackedText.earlier(draft), edits.after.later(draft));
            truths.forEach(truth -> byContent.count(truth, content.relocate(truth.passage())));
            truths.forEach(truth -> byId.count(truth, ids.relocate(truth.passage())));
        }
    }

    private static String demoDraft() throws IOException {
        try (InputStream in = DraftImport.class.getResourceAsStream("/de/rundertisch/core/demo/draft-2.md")) {
            return DraftImport.file("draft.md", in.readAllBytes()).chapters().stream()
                    .flatMap(chapter -> Stream.concat(
                            Stream.of(chapter.title()),
                            chapter.paragraphs().stream().map(p -> p.text())))
                    .reduce((one, other) -> one + "\n" + other)
                    .orElseThrow();
        }
    }

    @Test
    void hardlyAnythingCertainIsInAWrongPlace() {
        assertThat(byContent.all()).isEqualTo(SEEDS * PASSAGES);
        assertThat(byContent.all(Outcome.WRONG)).as(byContent.table("wrong")).isLessThanOrEqualTo(3);
        assertThat(byId.all(Outcome.WRONG)).as(byId.table("wrong")).isLessThanOrEqualTo(3);
    }

    @Test
    void nearlyAllThatHasAPlaceIsCarriedOverWithoutAModerator() {
        int placeable = byContent.all() - byContent.all(Outcome.ORPHANED);
        assertThat(byContent.all(Outcome.RIGHT)).isGreaterThan((int) (0.93 * placeable));
    }

    @Test
    void hardlyAnythingThatHasAPlaceIsOrphaned() {
        assertThat(byContent.all(Outcome.MISSED)).isLessThan(PASSAGES * SEEDS / 200);
    }

    @Test
    void lastingIdsHelp() {
        assertThat(byId.all(Outcome.RIGHT)).isGreaterThanOrEqualTo(byContent.all(Outcome.RIGHT));
    }

    @Test
    void whatIsSaidToBeTheSameIsTheSame() {
        RandomEdits edits = RandomEdits.of(draft, 77, 0.8);
        String after = edits.after.text();
        PassageRelocation relocation = PassageRelocation.between(draft, after);
        for (Truth truth : EditedPassages.draw(edits, 77, 1_000)) {
            Relocated result = relocation.relocate(truth.passage());
            assertThat(result.confidence()).isBetween(0.0, 1.0);
            Passage found = result.passage();
            if (found != null) {
                assertThat(after.substring(found.start(), found.end())).isEqualTo(found.exact());
            }
            if (result.status() == RelocationStatus.UNCHANGED || result.status() == RelocationStatus.MOVED) {
                assertThat(found.exact().replaceAll("\\s+", " "))
                        .isEqualTo(truth.passage().exact().replaceAll("\\s+", " "));
            }
        }
    }
}
