package de.rundertisch.core.comments.relocation.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An index from features to the blocks that have them, as one sorted array. */
final class Postings {

    /** Features of more blocks tell nothing and would cost much. */
    private static final int COMMONEST = 16;

    private final long[] postings;
    private final double[] votes;
    private final int[] blocks;
    private int touched;

    /**
     * @param profiles of the blocks to be found
     * @param size one more than the greatest block
     */
    Postings(Map<Integer, Profile> profiles, int size) {
        votes = new double[size];
        blocks = new int[size];
        postings = sorted(profiles);
    }

    private static long[] sorted(Map<Integer, Profile> profiles) {
        int size = profiles.values().stream().mapToInt(Profile::size).sum();
        long[] all = new long[size];
        int filled = 0;
        for (Map.Entry<Integer, Profile> entry : profiles.entrySet()) {
            Profile profile = entry.getValue();
            for (int i = 0; i < profile.size(); i++) {
                if (i == 0 || profile.feature(i) != profile.feature(i - 1)) {
                    all[filled++] = profile.feature(i) << Profile.LOWER | entry.getKey();
                }
            }
        }
        long[] postings = Arrays.copyOf(all, filled);
        Arrays.sort(postings);
        return postings;
    }

    /** The blocks that share most rare features with a profile, best first. */
    List<Integer> best(Profile profile, int limit) {
        touched = 0;
        for (int i = 0; i < profile.size(); i++) {
            vote(profile.feature(i));
        }
        List<Integer> best = new ArrayList<>(limit + 1);
        for (int i = 0; i < touched; i++) {
            enter(best, blocks[i], limit);
        }
        for (int i = 0; i < touched; i++) {
            votes[blocks[i]] = 0;
        }
        return best;
    }

    private void enter(List<Integer> best, int block, int limit) {
        int at = best.size();
        while (at > 0 && before(block, best.get(at - 1))) {
            at--;
        }
        if (at < limit) {
            best.add(at, block);
        }
        if (best.size() > limit) {
            best.removeLast();
        }
    }

    private boolean before(int block, int other) {
        return votes[block] > votes[other] || votes[block] == votes[other] && block < other;
    }

    private void vote(long feature) {
        int found = Arrays.binarySearch(postings, feature << Profile.LOWER);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < postings.length && to - from <= COMMONEST && postings[to] >>> Profile.LOWER == feature) {
            to++;
        }
        for (int i = from; i < to && to - from <= COMMONEST; i++) {
            int block = (int) (postings[i] & (1 << Profile.LOWER) - 1);
            if (votes[block] == 0) {
                blocks[touched++] = block;
            }
            votes[block] += 1.0 / (to - from);
        }
    }
}
