package de.rundertisch.core.comments.relocation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.relocation.alignment.Chain.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void whatKeptItsOrderIsChosen() {
        List<Pair> pairs = List.of(new Pair(0, 3, 1), new Pair(1, 0, 1), new Pair(2, 1, 1), new Pair(3, 2, 1));
        assertThat(Chain.heaviest(pairs, 4)).containsExactly(false, true, true, true);
    }

    @Test
    void oneHeavyPairOutweighsManyLightOnes() {
        List<Pair> pairs = List.of(new Pair(0, 3, 9), new Pair(1, 0, 1), new Pair(2, 1, 1), new Pair(3, 2, 1));
        assertThat(Chain.heaviest(pairs, 4)).containsExactly(true, false, false, false);
    }

    @Test
    void aPositionIsUsedOnce() {
        List<Pair> pairs = List.of(new Pair(0, 0, 1), new Pair(0, 1, 2), new Pair(1, 1, 1));
        assertThat(Chain.heaviest(pairs, 2))
                .isIn(new boolean[] {false, true, false}, new boolean[] {true, false, true});
    }

    @Test
    void noPairsMakeAnEmptyChain() {
        assertThat(Chain.heaviest(List.of(), 5)).isEmpty();
    }

    @Test
    void theChainIsAsHeavyAsTheBestOfAllSubsets() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                pairs.add(new Pair(random.nextInt(7), random.nextInt(7), 1 + random.nextInt(5)));
            }
            boolean[] chosen = Chain.heaviest(pairs, 7);
            int mask = 0;
            for (int i = 0; i < chosen.length; i++) {
                mask |= chosen[i] ? 1 << i : 0;
            }
            assertThat(weight(pairs, mask)).isEqualTo(best(pairs));
        }
    }

    private static double best(List<Pair> pairs) {
        double best = 0;
        for (int mask = 0; mask < 1 << pairs.size(); mask++) {
            best = Math.max(best, weight(pairs, mask));
        }
        return best;
    }

    /** Of a subset, or -1 if it is not a chain. */
    private static double weight(List<Pair> pairs, int mask) {
        double weight = 0;
        for (int i = 0; i < pairs.size(); i++) {
            for (int k = 0; k < pairs.size(); k++) {
                boolean both = i != k && (mask >> i & 1) == 1 && (mask >> k & 1) == 1;
                int before = Integer.compare(pairs.get(i).before(), pairs.get(k).before());
                if (both
                        && (before == 0
                                || before
                                        != Integer.compare(
                                                pairs.get(i).after(),
                                                pairs.get(k).after()))) {
                    return -1;
                }
            }
            weight += (mask >> i & 1) == 1 ? pairs.get(i).weight() : 0;
        }
        return weight;
    }
}
