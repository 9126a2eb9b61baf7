package de.rundertisch.core.comments.relocation.alignment;

import java.util.Comparator;
import java.util.List;

/**
 * Pairs what is left over in blocks: the other half of a paragraph that was split, the second one of two that were merged, a sentence
 * that was moved. Beside its other half a part may be short. Anywhere else what is shared must be most of one of the two remainders and
 * substantial, so that a common phrase is not taken for a moved sentence.
 */
final class Parts {

    /** Nearly word for word. */
    static final double STRONG = 0.8;

    /** More than half. */
    static final double WEAK = 0.5;

    private static final int ROUNDS = 2;
    private static final double SLIGHT = 0.4;

    private final Matching matching;
    private final BlockWords words;

    private Parts(Matching matching, BlockWords words) {
        this.matching = matching;
        this.words = words;
    }

    /** Links open parts of which at least such a share is the same. */
    static void match(Matching matching, BlockWords words, double leastShare) {
        Parts parts = new Parts(matching, words);
        parts.split();
        parts.merged();
        parts.anywhere(leastShare);
    }

    /** Blocks of the newer text that were a part of what is now their neighbour. */
    private void split() {
        for (int after = 1; after < matching.after.blocks(); after++) {
            splitFrom(after, after - 1);
        }
        for (int after = matching.after.blocks() - 2; after >= 0; after--) {
            splitFrom(after, after + 1);
        }
    }

    private void splitFrom(int after, int neighbour) {
        int link = matching.mainOfAfter(neighbour);
        if (matching.mainOfAfter(after) == Matching.NONE
                && link != Matching.NONE
                && !matching.link(link).whole()) {
            words.pairParts(matching.link(link).before(), after, SLIGHT, STRONG);
        }
    }

    /** Blocks of the older text that are now a part of what continues their neighbour. */
    private void merged() {
        for (int before = 1; before < matching.before.blocks(); before++) {
            mergedWith(before, before - 1);
        }
        for (int before = matching.before.blocks() - 2; before >= 0; before--) {
            mergedWith(before, before + 1);
        }
    }

    private void mergedWith(int before, int neighbour) {
        int link = matching.mainOfBefore(neighbour);
        if (matching.mainOfBefore(before) == Matching.NONE
                && link != Matching.NONE
                && !matching.link(link).whole()) {
            words.pairParts(before, matching.link(link).after(), SLIGHT, STRONG);
        }
    }

    private void anywhere(double leastShare) {
        boolean found = true;
        for (int round = 0; round < ROUNDS && found; round++) {
            found = false;
            List<Candidate> parts = Candidates.find(matching, block -> true, block -> true).stream()
                    .filter(part -> part.shared() >= Candidate.SUBSTANCE && part.contained() >= leastShare)
                    .sorted(Comparator.comparingDouble(part -> -part.shared() * part.contained()))
                    .toList();
            for (Candidate part : parts) {
                found |= words.pairParts(part.before(), part.after(), Candidate.SUBSTANCE / 2, leastShare);
            }
        }
    }
}
