package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.Chain.Pair;
import de.rundertisch.core.comments.relocation.Link.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs blocks that were changed: first those that keep the order of what is already paired, then those that were moved as well and are
 * therefore asked for more likeness. Doubtful pairs are kept too, as proposals; {@link Certainty} tells them from sure ones.
 */
final class SimilarBlocks {

    private static final double IN_ORDER = 0.2;
    private static final double MOVED = 0.4;

    /** A partner this much better, for whom one is the best as well, rules out the others. */
    private static final double CLEARLY = 0.15;

    private final Matching matching;
    private final List<Candidate> candidates;
    private final Map<Integer, Candidate> bestOfBefore = new HashMap<>();
    private final Map<Integer, Candidate> bestOfAfter = new HashMap<>();
    private final Map<Integer, Candidate> ofBefore = new TreeMap<>();
    private final Map<Integer, Candidate> ofAfter = new HashMap<>();

    private SimilarBlocks(Matching matching) {
        this.matching = matching;
        this.candidates = Candidates.find(
                matching,
                block -> matching.mainOfBefore(block) == Matching.NONE,
                block -> matching.mainOfAfter(block) == Matching.NONE);
        for (Candidate candidate : candidates) {
            bestOfBefore.putIfAbsent(candidate.before(), candidate);
            bestOfAfter.putIfAbsent(candidate.after(), candidate);
        }
    }

    static void match(Matching matching, BlockWords words) {
        SimilarBlocks similar = new SimilarBlocks(matching);
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
                .filter(candidate -> candidate.score() >= IN_ORDER && !ruledOut(candidate))
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

    private void moved() {
        candidates.stream()
                .filter(candidate -> candidate.score() >= MOVED)
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
        Map<Integer, Double> rivalOfBefore = new HashMap<>();
        Map<Integer, Double> rivalOfAfter = new HashMap<>();
        for (Candidate other : candidates) {
            if (!ofAfter.containsKey(other.after())) {
                rivalOfBefore.merge(other.before(), other.score(), Math::max);
            }
            if (!ofBefore.containsKey(other.before())) {
                rivalOfAfter.merge(other.after(), other.score(), Math::max);
            }
        }
        for (Candidate one : ofBefore.values()) {
            double rival = Math.max(
                    rivalOfBefore.getOrDefault(one.before(), 0.0), rivalOfAfter.getOrDefault(one.after(), 0.0));
            words.pair(new Link(one.before(), one.after(), Kind.SIMILAR, one.score(), rival), 0);
        }
    }
}
