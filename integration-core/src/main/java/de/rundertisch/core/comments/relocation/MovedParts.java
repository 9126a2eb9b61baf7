package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.Link.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs what is left over in blocks: the other half of a paragraph that was split, the second one of two that were merged, a sentence
 * that was moved. What is shared must be most of one of the two remainders and substantial, so that a common phrase is not taken for
 * a moved sentence.
 */
final class MovedParts {

    private static final int ROUNDS = 2;
    private static final double MOST = 0.5;

    private MovedParts() {}

    static void match(Matching matching, BlockWords words) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> parts = Candidates.find(matching, block -> true, block -> true).stream()
                    .filter(part -> part.shared() >= Candidate.SUBSTANCE && part.contained() >= MOST)
                    .sorted(Comparator.comparingDouble(part -> -part.shared() * part.contained()))
                    .toList();
            boolean found = false;
            for (Candidate part : parts) {
                Link link = new Link(part.before(), part.after(), Kind.PART, part.contained(), 0);
                found |= words.pair(link, Candidate.SUBSTANCE / 2);
            }
            if (!found) {
                return;
            }
        }
    }
}
