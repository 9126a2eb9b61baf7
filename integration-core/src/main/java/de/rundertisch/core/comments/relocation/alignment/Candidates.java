package de.rundertisch.core.comments.relocation.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds which open blocks may belong together without comparing all with all: through words and word pairs that are rare among the
 * open blocks, through lasting ids, and through standing in the same small gap. Bounded: at most {@value #KEPT} partners by words for
 * each block.
 */
final class Candidates {

    private static final int KEPT = 6;
    private static final int GAP = 5;

    private final Matching matching;
    private final Map<Integer, Profile> before = new HashMap<>();
    private final Map<Integer, Profile> after = new HashMap<>();
    private final Map<Integer, Set<Integer>> partners = new HashMap<>();

    private Candidates(Matching matching) {
        this.matching = matching;
    }

    /** Candidates among the chosen blocks, by the words that are still open in them. */
    static List<Candidate> find(Matching matching, IntPredicate fromBefore, IntPredicate fromAfter) {
        Candidates candidates = new Candidates(matching);
        candidates.profiles(fromBefore, fromAfter);
        if (candidates.before.isEmpty() || candidates.after.isEmpty()) {
            return List.of();
        }
        candidates.byWords();
        candidates.byId();
        candidates.byGap();
        return candidates.scored();
    }

    private void profiles(IntPredicate fromBefore, IntPredicate fromAfter) {
        IntStream.range(0, matching.before.blocks())
                .filter(fromBefore)
                .forEach(block -> keep(
                        before, block, Profile.of(matching, matching.before, BlockWords.openBefore(matching, block))));
        IntStream.range(0, matching.after.blocks())
                .filter(fromAfter)
                .forEach(block -> keep(
                        after, block, Profile.of(matching, matching.after, BlockWords.openAfter(matching, block))));
    }

    private static void keep(Map<Integer, Profile> profiles, int block, Profile profile) {
        if (profile.total > 0) {
            profiles.put(block, profile);
        }
    }

    private void byWords() {
        Postings postings = new Postings(after, matching.after.blocks());
        before.forEach((block, profile) -> postings.best(profile, KEPT).forEach(partner -> add(block, partner)));
    }

    private void add(int blockBefore, int blockAfter) {
        if (before.containsKey(blockBefore) && after.containsKey(blockAfter)) {
            partners.computeIfAbsent(blockBefore, block -> new LinkedHashSet<>())
                    .add(blockAfter);
        }
    }

    private void byId() {
        Map<UUID, List<Integer>> blocks = new HashMap<>();
        after.keySet()
                .forEach(block -> blocks.computeIfAbsent(
                                matching.after.paragraph(block).lastingId(), id -> new ArrayList<>())
                        .add(block));
        before.keySet()
                .forEach(block -> blocks
                        .getOrDefault(matching.before.paragraph(block).lastingId(), List.of())
                        .stream()
                        .limit(GAP)
                        .forEach(partner -> add(block, partner)));
    }

    private void byGap() {
        for (int block = 0; block < matching.before.blocks(); block++) {
            boolean opens = matching.partner(block) == Matching.NONE
                    && (block == 0 || matching.partner(block - 1) != Matching.NONE);
            if (opens) {
                gap(block, block == 0 ? 0 : matching.partner(block - 1) + 1);
            }
        }
    }

    private void gap(int firstBefore, int firstAfter) {
        for (int b = firstBefore; b < Math.min(firstBefore + GAP, matching.before.blocks()); b++) {
            if (matching.partner(b) != Matching.NONE) {
                return;
            }
            for (int a = firstAfter; a < Math.min(firstAfter + GAP, matching.after.blocks()); a++) {
                if (matching.mainOfAfter(a) != Matching.NONE) {
                    break;
                }
                add(b, a);
            }
        }
    }

    private static Profile profile(Map<Integer, Profile> profiles, int block) {
        return Objects.requireNonNull(profiles.get(block));
    }

    private List<Candidate> scored() {
        List<Candidate> scored = new ArrayList<>();
        partners.forEach((b, blocks) -> blocks.forEach(a -> {
            boolean sameId = matching.before
                    .paragraph(b)
                    .lastingId()
                    .equals(matching.after.paragraph(a).lastingId());
            scored.add(Candidate.of(b, profile(before, b), a, profile(after, a), sameId));
        }));
        scored.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        return scored;
    }
}
