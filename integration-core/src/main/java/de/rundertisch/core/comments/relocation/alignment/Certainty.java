package de.rundertisch.core.comments.relocation.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How sure each link is, from 0 to 1; 0.8 and more is meant to be right. Words that are the same prove nothing where they stand several
 * times; then only neighbours that are themselves sure tell which is which. Little that is shared proves little unless it stands in its
 * old place. The values were set on edited texts whose true places are known.
 */
final class Certainty {

    private static final double BY_ID = 0.98;

    /** So alike, the bonus for the id included, a block is the one with its id and no other. */
    private static final double SAME_ID_ALIKE = 0.5;

    /** Weights of words that are shared: about so many long rare words. */
    private static final double MUCH = 6;

    private static final double SUBSTANTIAL = 4;
    private static final double SOME = 2;

    /** Blocks that a short one may move and still be in the same list. */
    private static final int NEAR = 8;

    private static final double DOUBTFUL = 0.5;

    private final Matching matching;
    private final BlockClasses classes;
    private final Anchors anchors;
    private final Anchors inOrder;
    private final Twins twins;
    private final Twins twinsInOrder;
    private final double[] shared;
    private final Map<UUID, Integer> heirs = new HashMap<>();

    private Certainty(Matching matching, BlockClasses classes) {
        this.matching = matching;
        this.classes = classes;
        this.anchors = Anchors.all(matching, classes);
        this.inOrder = anchors.inOrder();
        this.twins = new Twins(matching, classes, anchors);
        this.twinsInOrder = new Twins(matching, classes, inOrder);
        for (int block = 0; block < matching.after.blocks(); block++) {
            heirs.putIfAbsent(matching.after.paragraph(block).lastingId(), block);
        }
        this.shared = new double[matching.links()];
        for (int word = 0; word < matching.before.count(); word++) {
            if (matching.to(word) != Matching.NONE) {
                shared[matching.linkOf(word)] += matching.weightBefore(word);
            }
        }
    }

    /** For each link. */
    static double[] of(Matching matching, BlockClasses classes) {
        Certainty certainty = new Certainty(matching, classes);
        double[] sure = new double[matching.links()];
        Arrays.setAll(sure, certainty::sure);
        return sure;
    }

    private double sure(int index) {
        Link link = matching.link(index);
        return switch (link.kind()) {
            case SAME_ID -> BY_ID;
            case EQUAL ->
                classes.unique(classes.before[link.before()])
                        ? unique(link)
                        : Math.max(repeated(link, anchors, twins), repeated(link, inOrder, twinsInOrder));
            case SIMILAR -> similar(link, shared[index]);
            case PART -> part(link, shared[index]);
        };
    }

    private double unique(Link link) {
        int neighbours = neighbours(link);
        double weight = matching.blockWeight(link.before());
        if (neighbours == 0 && stillThere(link)) {
            return DOUBTFUL;
        }
        if (neighbours == 2 || weight >= SUBSTANTIAL) {
            return 1;
        }
        if (neighbours == 1 || borders(link) == 2 || weight >= SOME) {
            return 0.9;
        }
        return anchors.near(link.before(), link.after(), NEAR) ? 0.85 : 0.65;
    }

    /**
     * Whether the old neighbours have the same words beside them, inside another block, or the block that has the lasting id has them:
     * then the equal block may be a copy.
     */
    private boolean stillThere(Link link) {
        int[] words = IntStream.range(matching.before.first(link.before()), matching.before.first(link.before() + 1))
                .toArray();
        Profile old = Profile.of(matching, matching.before, words);
        int heir = heirs.getOrDefault(matching.before.paragraph(link.before()).lastingId(), Matching.NONE);
        return openHas(heir, old) || besideHas(link.before() - 1, 1, old) || besideHas(link.before() + 1, -1, old);
    }

    private boolean besideHas(int neighbour, int step, Profile old) {
        boolean outside = neighbour < 0 || neighbour >= matching.before.blocks();
        int partner = outside ? Matching.NONE : matching.partner(neighbour);
        return partner != Matching.NONE && (openHas(partner, old) || openHas(partner + step, old));
    }

    private boolean openHas(int after, Profile old) {
        if (after < 0 || after >= matching.after.blocks()) {
            return false;
        }
        Profile open = Profile.of(matching, matching.after, BlockWords.openAfter(matching, after));
        return old.shared(open) >= Parts.STRONG * old.total;
    }

    private double repeated(Link link, Anchors around, Twins twins) {
        boolean equallyMany = twins.equallyMany(link.before(), link.after());
        int borders = around.borders(link.before(), link.after());
        if (equallyMany && borders == 2) {
            boolean shifted = matching.blockWeight(link.before()) < SOME
                    && twins.several(link.before())
                    && !besidePartners(link.before(), link.after());
            return shifted ? 0.75 : 0.95;
        }
        int own = around.neighbours(link.before(), link.after());
        int rival = twins.rivalNeighbours(link.before(), link.after());
        if (own == 2) {
            return rival == 0 ? 0.95 : 0.85;
        }
        boolean telling = equallyMany || borders > 0 && matching.blockWeight(link.before()) >= SUBSTANTIAL;
        return own == 1 && rival == 0 && telling ? 0.85 : DOUBTFUL;
    }

    /** Whether both direct neighbours continue each other, anchors or not. */
    private boolean besidePartners(int before, int after) {
        boolean begins = before == 0 || after == 0;
        boolean ends = before + 1 == matching.before.blocks() || after + 1 == matching.after.blocks();
        return (begins ? before == after : matching.partner(before - 1) == after - 1)
                && (ends || matching.partner(before + 1) == after + 1);
    }

    private double similar(Link link, double weight) {
        int neighbours = neighbours(link);
        if (sameId(link) && link.score() >= SAME_ID_ALIKE) {
            return 0.92;
        }
        if (link.rival() > 0 || copied(link)) {
            return neighbours == 2 ? 0.85 : 0.6;
        }
        if (neighbours == 0 && borders(link) < 2) {
            boolean sure =
                    link.score() >= 0.6 && weight >= MUCH - 1 || link.score() >= 0.7 && weight >= SUBSTANTIAL - 1;
            return sure ? 0.85 : 0.65;
        }
        double inPlace = Math.min(1, byScore(link.score()) + 0.05 * neighbours);
        return weight >= SUBSTANTIAL - 1 || neighbours == 2 ? inPlace : Math.min(inPlace, slight(link, weight));
    }

    private boolean sameId(Link link) {
        return matching.before
                .paragraph(link.before())
                .lastingId()
                .equals(matching.after.paragraph(link.after()).lastingId());
    }

    private static double byScore(double score) {
        return score >= 0.5 ? 0.95 : score >= 0.35 ? 0.88 : score >= 0.25 ? 0.75 : DOUBTFUL;
    }

    /** Few words in their old place: sure if nearly all are left, or if they are held from both sides. */
    private double slight(Link link, double weight) {
        boolean kept = link.score() >= 0.6 || weight >= 0.9 * matching.blockWeight(link.before());
        boolean held = neighbours(link) == 1 && borders(link) == 2 && link.score() >= 0.4;
        return weight >= 1 && (kept || held) ? 0.85 : 0.75;
    }

    /** Whether one of the two stands, word for word, in the other text: then it is rather a copy of that than a new wording. */
    private boolean copied(Link link) {
        return classes.inBefore(classes.after[link.after()]) || classes.inAfter(classes.before[link.before()]);
    }

    private double part(Link link, double weight) {
        if (beside(link)) {
            return link.score() >= 0.7 ? 0.92 : 0.75;
        }
        boolean substantial = weight >= MUCH && link.score() >= 0.7 || weight >= SUBSTANTIAL && link.score() >= 0.9;
        return substantial ? 0.88 : 0.6;
    }

    /** Whether a part stands next to its other half. */
    private boolean beside(Link link) {
        boolean split = Math.abs(matching.partner(link.before()) - link.after()) == 1;
        int main = matching.mainOfAfter(link.after());
        return split || Math.abs(matching.link(main).before() - link.before()) == 1;
    }

    private int neighbours(Link link) {
        return anchors.neighbours(link.before(), link.after());
    }

    private int borders(Link link) {
        return Math.max(anchors.borders(link.before(), link.after()), inOrder.borders(link.before(), link.after()));
    }
}
