package de.rundertisch.core.comments.relocation.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks with the same words: how many there are between two anchors, and which are left over. */
final class Twins {

    /** So many left over are looked at; where there are more, all look alike. */
    private static final int SPARE = 16;

    private record Place(int gap, int type) {}

    private final BlockClasses classes;
    private final Anchors anchors;
    private final int[] gapBefore;
    private final int[] gapAfter;
    private final Map<Place, Integer> countBefore = new HashMap<>();
    private final Map<Place, Integer> countAfter = new HashMap<>();
    private final Map<Integer, List<Integer>> spareBefore = new HashMap<>();
    private final Map<Integer, List<Integer>> spareAfter = new HashMap<>();

    Twins(Matching matching, BlockClasses classes, Anchors anchors) {
        this.classes = classes;
        this.anchors = anchors;
        this.gapBefore = new int[matching.before.blocks()];
        this.gapAfter = new int[matching.after.blocks()];
        for (int block = 0, gap = 0; block < gapBefore.length; block++) {
            gap += anchors.inBefore(block) ? 1 : 0;
            gapBefore[block] = gap;
            countBefore.merge(new Place(gap, classes.before[block]), 1, Integer::sum);
            if (matching.mainOfBefore(block) == Matching.NONE) {
                spare(spareBefore, classes.before[block], block);
            }
        }
        for (int block = 0, gap = 0; block < gapAfter.length; block++) {
            gap += anchors.inAfter(block) ? 1 : 0;
            gapAfter[block] = gap;
            countAfter.merge(new Place(gap, classes.after[block]), 1, Integer::sum);
            if (matching.mainOfAfter(block) == Matching.NONE) {
                spare(spareAfter, classes.after[block], block);
            }
        }
    }

    private static void spare(Map<Integer, List<Integer>> spares, int type, int block) {
        List<Integer> blocks = spares.computeIfAbsent(type, k -> new ArrayList<>(1));
        if (blocks.size() < SPARE) {
            blocks.add(block);
        }
    }

    /** Whether there are as many around a block of the older text as around the equal one of the newer text. */
    boolean equallyMany(int before, int after) {
        return countBefore
                .getOrDefault(new Place(gapBefore[before], classes.before[before]), 0)
                .equals(countAfter.getOrDefault(new Place(gapAfter[after], classes.after[after]), 0));
    }

    /** Whether there is more than one between the anchors around a block of the older text. */
    boolean several(int before) {
        return countBefore.getOrDefault(new Place(gapBefore[before], classes.before[before]), 0) > 1;
    }

    /** How many neighbours speak for pairing one of two equal blocks with another that is left over. */
    int rivalNeighbours(int before, int after) {
        int most = 0;
        for (int other : spareBefore.getOrDefault(classes.before[before], List.of())) {
            most = Math.max(most, anchors.neighbours(other, after));
        }
        for (int other : spareAfter.getOrDefault(classes.before[before], List.of())) {
            most = Math.max(most, anchors.neighbours(before, other));
        }
        return most;
    }
}
