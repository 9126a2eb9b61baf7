package de.rundertisch.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.comments.relocation.PassageRelocation;
import de.rundertisch.core.comments.relocation.Relocated;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of the comments on the demo's revised draft: there is one of every kind, so that each can be looked at. */
class DemoRulesTest {

    private static final String BEFORE = text("rules-1.md");
    private static final String AFTER = text("rules-2.md");

    @Test
    void everyFateOfACommentOccurs() {
        List<RelocationStatus> certain = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        for (CommentSource comment : CommentSource.read("rules.json")) {
            String quote = comment.place().quote();
            if (quote != null) {
                Relocated result = relocated(quote);
                if (result.certain()) {
                    certain.add(result.status());
                } else {
                    doubtful.add(quote);
                }
            }
        }
        assertThat(certain).contains(RelocationStatus.values());
        assertThat(doubtful).hasSize(2);
    }

    @Test
    void theProposedWordingWasTakenOver() {
        CommentSource proposal = CommentSource.read("rules.json").stream()
                .filter(comment -> comment.replacement() != null)
                .findFirst()
                .orElseThrow();
        Passage found = Objects.requireNonNull(
                relocated(Objects.requireNonNull(proposal.place().quote())).passage());
        assertThat(AFTER.substring(found.start(), found.end())).isEqualTo(proposal.replacement());
    }

    private static Relocated relocated(String quote) {
        int start = BEFORE.indexOf(quote);
        assertThat(start).as(quote).isNotNegative();
        assertThat(BEFORE.indexOf(quote, start + 1)).as("once: " + quote).isNegative();
        return PassageRelocation.between(BEFORE, AFTER).relocate(Passage.of(BEFORE, start, start + quote.length()));
    }

    /** As a version has it: headings and paragraphs, a line each. */
    private static String text(String file) {
        return Resources.text(file).replace("# ", "").replace("\n\n", "\n").strip();
    }
}
