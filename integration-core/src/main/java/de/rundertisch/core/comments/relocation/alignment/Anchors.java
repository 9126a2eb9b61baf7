package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.comments.relocation.alignment.Chain.Pair;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Links that are sure by their own content, such as paragraphs that occur once in each text, and what they say about other pairs of
 * blocks: whether the pair stands between the same anchors as before, or next to one.
 */
final class Anchors {

    /** So alike changed blocks must be to hold others in place. */
    private static final double ALIKE = 0.35;

    private final Matching matching;
    private final boolean[] links;
    private final int blocksBefore;
    private final int blocksAfter;
    private final int[] leftBefore;
    private final int[] rightBefore;
    private final int[] leftAfter;
    private final int[] rightAfter;

    private Anchors(Matching matching, boolean[] links) {
        this.matching = matching;
        this.links = links;
        this.blocksBefore = matching.before.blocks();
        this.blocksAfter = matching.after.blocks();
        this.leftBefore = left(blocksBefore, this::inBefore);
        this.rightBefore = right(blocksBefore, this::inBefore);
        this.leftAfter = left(blocksAfter, this::inAfter);
        this.rightAfter = right(blocksAfter, this::inAfter);
    }

    /** All anchors. */
    static Anchors all(Matching matching, BlockClasses classes) {
        boolean[] links = new boolean[matching.links()];
        for (int i = 0; i < links.length; i++) {
            Link link = matching.link(i);
            links[i] = switch (link.kind()) {
                case SAME_ID -> true;
                case EQUAL -> classes.unique(classes.before[link.before()]);
                case SIMILAR -> link.score() >= ALIKE;
                case PART -> false;
            };
        }
        return new Anchors(matching, links);
    }

    /** Only those that kept their order, so that what was moved in between does not disturb. */
    Anchors inOrder() {
        List<Integer> chosen =
                IntStream.range(0, links.length).filter(i -> links[i]).boxed().toList();
        List<Pair> pairs = chosen.stream()
                .map(matching::link)
                .map(link -> new Pair(link.before(), link.after(), matching.blockWeight(link.before())))
                .toList();
        boolean[] chain = Chain.heaviest(pairs, blocksAfter);
        boolean[] kept = new boolean[links.length];
        for (int i = 0; i < chain.length; i++) {
            kept[chosen.get(i)] = chain[i];
        }
        return new Anchors(matching, kept);
    }

    /** Whether a block of the older text is an anchor. */
    boolean inBefore(int block) {
        return anchor(matching.mainOfBefore(block));
    }

    boolean inAfter(int block) {
        return anchor(matching.mainOfAfter(block));
    }

    private boolean anchor(int link) {
        return link != Matching.NONE && links[link];
    }

    /** For each block the nearest anchor to the left of it, or -1. */
    private static int[] left(int blocks, IntPredicate anchor) {
        int[] left = new int[blocks];
        for (int block = 0, nearest = -1; block < blocks; block++) {
            left[block] = nearest;
            nearest = anchor.test(block) ? block : nearest;
        }
        return left;
    }

    /** For each block the nearest anchor to the right of it, or the number of blocks. */
    private static int[] right(int blocks, IntPredicate anchor) {
        int[] right = new int[blocks];
        for (int block = blocks - 1, nearest = blocks; block >= 0; block--) {
            right[block] = nearest;
            nearest = anchor.test(block) ? block : nearest;
        }
        return right;
    }

    /** How many of the nearest anchors on either side of two blocks continue each other; the ends of the texts do. */
    int borders(int before, int after) {
        int left = leftBefore[before];
        int right = rightBefore[before];
        boolean leftGoesOn = leftAfter[after] == (left < 0 ? left : matching.partner(left));
        boolean rightGoesOn = rightAfter[after] == (right == blocksBefore ? blocksAfter : matching.partner(right));
        return (leftGoesOn ? 1 : 0) + (rightGoesOn ? 1 : 0);
    }

    /** How many direct neighbours of two blocks are anchors that continue each other; the ends of the texts are. */
    int neighbours(int before, int after) {
        return neighbour(before - 1, after - 1) + neighbour(before + 1, after + 1);
    }

    private int neighbour(int before, int after) {
        boolean outBefore = before < 0 || before >= blocksBefore;
        boolean outAfter = after < 0 || after >= blocksAfter;
        if (outBefore || outAfter) {
            return outBefore && outAfter ? 1 : 0;
        }
        return inBefore(before) && matching.partner(before) == after ? 1 : 0;
    }

    /** Whether a block stands at most so many blocks from the place of one of its old anchors. */
    boolean near(int before, int after, int distance) {
        int left = leftBefore[before];
        int right = rightBefore[before];
        return left >= 0 && Math.abs(matching.partner(left) - after) <= distance
                || right < blocksBefore && Math.abs(matching.partner(right) - after) <= distance;
    }
}
