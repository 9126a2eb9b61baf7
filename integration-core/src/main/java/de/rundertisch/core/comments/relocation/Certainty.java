package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.Link.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How sure each link is. Words that are the same prove nothing where the same words stand several times; then only neighbours that are
 * themselves sure ("anchors") tell which is which.
 */
final class Certainty {

    private static final double BY_ID = 0.98;
    private static final double SUBSTANTIAL = 4;
    private static final double SLIGHT = 2;

    private final Matching matching;
    private final BlockClasses classes;
    private final double[] sure;
    private final int[] gapBefore;
    private final int[] gapAfter;
    private final Map<Long, int[]> twins = new HashMap<>();

    private Certainty(Matching matching, BlockClasses classes) {
        this.matching = matching;
        this.classes = classes;
        this.sure = new double[matching.links()];
        this.gapBefore = new int[matching.before.blocks()];
        this.gapAfter = new int[matching.after.blocks()];
    }

    /** For each link 0 to 1. */
    static double[] of(Matching matching, BlockClasses classes) {
        Certainty certainty = new Certainty(matching, classes);
        certainty.gaps();
        Arrays.setAll(certainty.sure, certainty::sure);
        return certainty.sure;
    }

    private boolean repeated(Link link) {
        return link.kind() == Kind.EQUAL && !classes.unique(classes.before[link.before()]);
    }

    private boolean anchor(int link) {
        return link != Matching.NONE
                && !repeated(matching.link(link))
                && (matching.link(link).whole() || matching.link(link).score() >= 0.35);
    }

    /** Numbers the gaps between anchors, in each text by itself, and counts equal blocks in them. */
    private void gaps() {
        for (int block = 0, gap = 0; block < gapBefore.length; block++) {
            gap += anchor(matching.mainOfBefore(block)) ? 1 : 0;
            gapBefore[block] = gap;
            twins.computeIfAbsent(key(gap, classes.before[block]), k -> new int[2])[0]++;
        }
        for (int block = 0, gap = 0; block < gapAfter.length; block++) {
            gap += anchor(matching.mainOfAfter(block)) ? 1 : 0;
            gapAfter[block] = gap;
            twins.computeIfAbsent(key(-gap - 1, classes.after[block]), k -> new int[2])[1]++;
        }
    }

    private static long key(int gap, int type) {
        return (long) gap << 32 | type;
    }

    private double sure(int index) {
        Link link = matching.link(index);
        return switch (link.kind()) {
            case SAME_ID -> BY_ID;
            case EQUAL -> repeated(link) ? repeatedSure(link) : uniqueSure(link);
            case SIMILAR -> similarSure(link);
            case PART -> partSure(link);
        };
    }

    private double uniqueSure(Link link) {
        double weight = matching.blockWeight(link.before());
        if (weight >= SUBSTANTIAL || neighbours(link) == 2) {
            return 1;
        }
        return weight >= SLIGHT ? 0.9 : neighbours(link) == 1 ? 0.85 : 0.6;
    }

    private double repeatedSure(Link link) {
        int before = twins.getOrDefault(key(gapBefore[link.before()], classes.before[link.before()]), new int[2])[0];
        int after = twins.getOrDefault(key(-gapAfter[link.after()] - 1, classes.after[link.after()]), new int[2])[1];
        int borders = borders(link);
        if (before != after) {
            return neighbours(link) == 2 ? 0.85 : 0.5;
        }
        return borders == 2 ? 0.95 : borders == 1 && neighbours(link) > 0 ? 0.85 : 0.6;
    }

    /** How many of the nearest anchors on either side continue each other; the ends of the texts do. */
    private int borders(Link link) {
        int left = link.before();
        while (left >= 0 && !anchor(matching.mainOfBefore(left))) {
            left--;
        }
        int right = link.before();
        while (right < gapBefore.length && !anchor(matching.mainOfBefore(right))) {
            right++;
        }
        return borderLeft(left, link.after()) + borderRight(right, link.after());
    }

    private int borderLeft(int before, int after) {
        int left = after;
        while (left >= 0 && !anchor(matching.mainOfAfter(left))) {
            left--;
        }
        return (before < 0 ? left < 0 : matching.partner(before) == left) ? 1 : 0;
    }

    private int borderRight(int before, int after) {
        int right = after;
        while (right < gapAfter.length && !anchor(matching.mainOfAfter(right))) {
            right++;
        }
        return (before == gapBefore.length ? right == gapAfter.length : matching.partner(before) == right) ? 1 : 0;
    }

    /** How many direct neighbours are anchors that continue each other. */
    private int neighbours(Link link) {
        return neighbour(link, -1) + neighbour(link, 1);
    }

    private int neighbour(Link link, int step) {
        int before = link.before() + step;
        int after = link.after() + step;
        boolean outBefore = before < 0 || before >= gapBefore.length;
        boolean outAfter = after < 0 || after >= gapAfter.length;
        if (outBefore || outAfter) {
            return outBefore && outAfter ? 1 : 0;
        }
        return anchor(matching.mainOfBefore(before)) && matching.partner(before) == after ? 1 : 0;
    }

    private double similarSure(Link link) {
        double score = link.score();
        double base = score >= 0.5 ? 0.95 : score >= 0.35 ? 0.88 : score >= 0.25 ? 0.75 : 0.5;
        double sure = Math.min(1, base + 0.05 * neighbours(link));
        boolean contested = score - link.rival() < 0.15;
        return contested ? Math.min(sure, neighbours(link) == 2 ? 0.85 : 0.6) : sure;
    }

    private double partSure(Link link) {
        boolean beside = Math.abs(matching.partner(link.before()) - link.after()) == 1;
        return beside || link.score() >= 0.8 ? 0.92 : 0.7;
    }
}
