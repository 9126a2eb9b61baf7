package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.comments.relocation.alignment.Chain.Pair;
import de.rundertisch.core.comments.relocation.alignment.Link.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pairs blocks that are word for word the same: first those that share a lasting id, then those that occur once in each text, then, in
 * the gaps between these, those that occur once in a gap, and so on (patience); at last repeated ones that stand next to paired ones,
 * or equally often in one gap.
 */
final class EqualBlocks {

    /** Each round can only find what the round before made unique; texts that need more are made to need them. */
    private static final int ROUNDS = 8;

    private final Matching matching;
    private final BlockClasses classes;
    private final int[] partner;
    private final boolean[] usedAfter;
    private final boolean[] sameId;
    private final boolean[] chained;

    private EqualBlocks(Matching matching, BlockClasses classes) {
        this.matching = matching;
        this.classes = classes;
        this.partner = new int[matching.before.blocks()];
        Arrays.fill(partner, Matching.NONE);
        this.usedAfter = new boolean[matching.after.blocks()];
        this.sameId = new boolean[partner.length];
        this.chained = new boolean[partner.length];
    }

    static void match(Matching matching, BlockClasses classes) {
        EqualBlocks equal = new EqualBlocks(matching, classes);
        equal.byId();
        equal.unique();
        for (int round = 0; round < ROUNDS && equal.inGaps(1); round++) {
            equal.extend();
        }
        equal.extend();
        equal.inGaps(Integer.MAX_VALUE);
        equal.write();
    }

    private void pair(int before, int after) {
        partner[before] = after;
        usedAfter[after] = true;
    }

    private boolean free(int before, int after) {
        return partner[before] == Matching.NONE && !usedAfter[after] && classes.before[before] == classes.after[after];
    }

    private void byId() {
        Map<UUID, Integer> firstBlock = new HashMap<>();
        for (int after = matching.after.blocks() - 1; after >= 0; after--) {
            firstBlock.put(matching.after.paragraph(after).lastingId(), after);
        }
        int offset = 0;
        for (int before = 0; before < partner.length; before++) {
            boolean begins = before == 0 || matching.before.span(before) != matching.before.span(before - 1);
            offset = begins ? 0 : offset + 1;
            UUID id = matching.before.paragraph(before).lastingId();
            int after = firstBlock.getOrDefault(id, matching.after.blocks()) + offset;
            if (after < usedAfter.length
                    && matching.after.paragraph(after).lastingId().equals(id)
                    && free(before, after)) {
                pair(before, after);
                sameId[before] = true;
            }
        }
    }

    /** What occurs once in each text; the heaviest part that kept its order makes the gaps for the next rounds. */
    private void unique() {
        int[] place = new int[partner.length + usedAfter.length];
        for (int after = 0; after < usedAfter.length; after++) {
            place[classes.after[after]] = after;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int before = 0; before < partner.length; before++) {
            int type = classes.before[before];
            if (classes.unique(type) && free(before, place[type])) {
                pair(before, place[type]);
            }
            if (partner[before] != Matching.NONE) {
                pairs.add(new Pair(before, partner[before], matching.blockWeight(before)));
            }
        }
        chain(pairs);
    }

    private void chain(List<Pair> pairs) {
        boolean[] chosen = Chain.heaviest(pairs, usedAfter.length);
        for (int i = 0; i < chosen.length; i++) {
            chained[pairs.get(i).before()] |= chosen[i];
        }
    }

    private record Place(int gap, int type) {}

    /** The free blocks of one gap that have the same words. */
    private record Twins(List<Integer> before, List<Integer> after) {}

    /** Pairs free blocks that occur equally often on both sides of a gap; returns whether there were any. */
    private boolean inGaps(int mostTwins) {
        Map<Place, Twins> found = twins();
        List<Pair> pairs = new ArrayList<>();
        for (Twins twins : found.values()) {
            if (twins.before().size() == twins.after().size() && twins.before().size() <= mostTwins) {
                for (int i = 0; i < twins.before().size(); i++) {
                    int before = twins.before().get(i);
                    pairs.add(new Pair(before, twins.after().get(i), matching.blockWeight(before)));
                }
            }
        }
        boolean[] chosen = Chain.heaviest(pairs, usedAfter.length);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                pair(pairs.get(i).before(), pairs.get(i).after());
                chained[pairs.get(i).before()] = true;
            }
        }
        return !pairs.isEmpty();
    }

    private Map<Place, Twins> twins() {
        Map<Place, Twins> found = new LinkedHashMap<>();
        int gap = 0;
        boolean[] border = new boolean[usedAfter.length];
        for (int before = 0; before < partner.length; before++) {
            if (chained[before]) {
                gap++;
                border[partner[before]] = true;
            } else if (partner[before] == Matching.NONE) {
                twins(found, gap, classes.before[before]).before().add(before);
            }
        }
        gap = 0;
        for (int after = 0; after < usedAfter.length; after++) {
            gap += border[after] ? 1 : 0;
            if (!usedAfter[after]) {
                twins(found, gap, classes.after[after]).after().add(after);
            }
        }
        return found;
    }

    private static Twins twins(Map<Place, Twins> found, int gap, int type) {
        return found.computeIfAbsent(new Place(gap, type), place -> new Twins(new ArrayList<>(), new ArrayList<>()));
    }

    /** Pairs equal blocks next to paired ones, and at the ends of the texts. */
    private void extend() {
        if (partner.length > 0 && usedAfter.length > 0) {
            ends(0, 0);
            ends(partner.length - 1, usedAfter.length - 1);
        }
        for (int before = 1; before < partner.length; before++) {
            int after = partner[before - 1] + 1;
            if (after > 0 && after < usedAfter.length && free(before, after)) {
                pair(before, after);
                chained[before] = chained[before - 1];
            }
        }
        for (int before = partner.length - 2; before >= 0; before--) {
            int after = partner[before + 1] - 1;
            if (after >= 0 && free(before, after)) {
                pair(before, after);
                chained[before] = chained[before + 1];
            }
        }
    }

    private void ends(int before, int after) {
        if (free(before, after)) {
            pair(before, after);
            chained[before] = true;
        }
    }

    private void write() {
        for (int before = 0; before < partner.length; before++) {
            if (partner[before] != Matching.NONE) {
                Kind kind = sameId[before] ? Kind.SAME_ID : Kind.EQUAL;
                matching.linkWhole(new Link(before, partner[before], kind, 1, 0));
            }
        }
    }
}
