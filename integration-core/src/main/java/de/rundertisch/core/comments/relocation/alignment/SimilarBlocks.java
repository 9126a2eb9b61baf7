package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.comments.relocation.alignment.Chain.Pair;
import de.rundertisch.core.comments.relocation.alignment.Link.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pairs blocks that were changed: first those that keep the order of what is already paired, then those that were moved as well and are
 * therefore asked for more likeness. Doubtful pairs are kept too, as proposals; {@link Certainty} tells them from sure ones.
 */
final class SimilarBlocks {

    /** Enough to be sure in a first pass, before parts are looked for. */
    static final double STRONG = 0.5;

    /** Enough for a proposal, once nothing better was found. */
    static final double WEAK = 0.2;

    private static final double LONE = 0.08;

    private static final double MOVED = 0.4;

    /** A rival must come this close, and be this much like the partner chosen, to cast doubt on the choice. */
    private static final double CLOSE = 0.15;

    private static final double TWINS = 0.4;

    /** A partner this much better, for whom one is the best as well, rules out the others. */
    private static final double CLEARLY = 0.15;

    private final Matching matching;
    private final double least;
    private final List<Candidate> candidates;
    private final Map<Integer, Candidate> bestOfBefore = new HashMap<>();
    private final Map<Integer, Candidate> bestOfAfter = new HashMap<>();
    private final Map<Integer, Candidate> ofBefore = new TreeMap<>();
    private final Map<Integer, Candidate> ofAfter = new HashMap<>();

    private SimilarBlocks(Matching matching, double least) {
        this.matching = matching;
        this.least = least;
        this.candidates = Candidates.find(
                matching,
                block -> matching.mainOfBefore(block) == Matching.NONE,
                block -> matching.mainOfAfter(block) == Matching.NONE);
        for (Candidate candidate : candidates) {
            bestOfBefore.putIfAbsent(candidate.before(), candidate);
            bestOfAfter.putIfAbsent(candidate.after(), candidate);
        }
    }

    /** Links blocks that have no main partner yet and are at least so alike. */
    static void match(Matching matching, BlockWords words, double least) {
        SimilarBlocks similar = new SimilarBlocks(matching, least);
        similar.inOrder();
        similar.moved();
        similar.link(words);
    }

    private void accept(Candidate candidate) {
        ofBefore.put(candidate.before(), candidate);
        ofAfter.put(candidate.after(), candidate);
    }

    private boolean free(Candidate candidate) {
        return !ofBefore.containsKey(candidate.before()) && !ofAfter.containsKey(candidate.after());
    }

    private void inOrder() {
        List<Candidate> possible = candidates.stream()
                .filter(candidate -> (candidate.score() >= least || lone(candidate)) && !ruledOut(candidate))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        possible.forEach(candidate ->
                pairs.add(new Pair(candidate.before(), candidate.after(), candidate.shared() * candidate.score())));
        for (int i = 0; i < matching.links(); i++) {
            Link link = matching.link(i);
            pairs.add(new Pair(link.before(), link.after(), matching.blockWeight(link.before())));
        }
        boolean[] chosen = Chain.heaviest(pairs, matching.after.blocks());
        for (int i = 0; i < possible.size(); i++) {
            if (chosen[i]) {
                accept(possible.get(i));
            }
        }
    }

    /** Whether the two are alone between blocks that continue each other; then little likeness is enough for a proposal. */
    private boolean lone(Candidate candidate) {
        int before = candidate.before();
        int after = candidate.after();
        return least == WEAK
                && candidate.score() >= LONE
                && before > 0
                && after > 0
                && before + 1 < matching.before.blocks()
                && matching.partner(before - 1) == after - 1
                && matching.partner(before + 1) == after + 1;
    }

    private void moved() {
        candidates.stream()
                .filter(candidate -> candidate.score() >= Math.max(MOVED, least))
                .filter(this::free)
                .forEach(this::accept);
    }

    private boolean ruledOut(Candidate candidate) {
        return clearlyBetter(bestOfBefore.getOrDefault(candidate.before(), candidate), candidate)
                || clearlyBetter(bestOfAfter.getOrDefault(candidate.after(), candidate), candidate);
    }

    private boolean clearlyBetter(Candidate best, Candidate candidate) {
        boolean mutual = bestOfBefore.get(best.before()) == best && bestOfAfter.get(best.after()) == best;
        return mutual && best.score() >= MOVED && best.score() > candidate.score() + CLEARLY;
    }

    private void link(BlockWords words) {
        Map<Candidate, Double> rivals = new HashMap<>();
        for (Candidate other : candidates) {
            Candidate one = ofBefore.get(other.before());
            if (one != null && one != other && open(one, other, ofAfter.get(other.after())) && twinsAfter(one, other)) {
                rivals.merge(one, other.score(), Math::max);
            }
            Candidate two = ofAfter.get(other.after());
            if (two != null
                    && two != other
                    && open(two, other, ofBefore.get(other.before()))
                    && twinsBefore(two, other)) {
                rivals.merge(two, other.score(), Math::max);
            }
        }
        for (Candidate one : ofBefore.values()) {
            double rival = rivals.getOrDefault(one, 0.0);
            words.pair(new Link(one.before(), one.after(), Kind.SIMILAR, one.score(), rival));
        }
    }

    /** Whether another partner has no explanation of its own, or would have been clearly better. */
    private static boolean open(Candidate chosen, Candidate other, @Nullable Candidate taken) {
        return taken == null || other.score() > chosen.score() + CLOSE;
    }

    private boolean twinsBefore(Candidate chosen, Candidate other) {
        return other.score() > chosen.score() - CLOSE
                && alike(
                        Profile.of(matching, matching.before, BlockWords.openBefore(matching, chosen.before())),
                        Profile.of(matching, matching.before, BlockWords.openBefore(matching, other.before())));
    }

    private boolean twinsAfter(Candidate chosen, Candidate other) {
        return other.score() > chosen.score() - CLOSE
                && alike(
                        Profile.of(matching, matching.after, BlockWords.openAfter(matching, chosen.after())),
                        Profile.of(matching, matching.after, BlockWords.openAfter(matching, other.after())));
    }

    private static boolean alike(Profile one, Profile other) {
        return Candidate.of(0, one, 0, other, false).alike() >= TWINS;
    }
}
