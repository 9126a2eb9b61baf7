package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * All combinations of codes in one state of the index, numbered through its segments, so that counting is adding up in arrays. Made once
 * for a state, when it is opened, from what is kept of its segments; forgotten when these are closed.
 */
final class Combinations {

    /** The codes of one dimension and, for each combination, the numbers of those it has. */
    private record Codes(List<String> names, int[][] ofCombination) {}

    private static final Map<IndexReader.CacheKey, Stretches> SEGMENTS = new ConcurrentHashMap<>();
    private static final Map<IndexReader.CacheKey, Combinations> STATES = new ConcurrentHashMap<>();

    private final List<Combination> all;
    private final List<Stretches> stretches = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final Map<Dimension, Codes> codes = new EnumMap<>(Dimension.class);

    private Combinations(IndexReader state) throws IOException {
        Map<Combination, Integer> known = new LinkedHashMap<>();
        for (LeafReaderContext segment : state.leaves()) {
            Stretches ofSegment = stretches(segment);
            int[] numbered = new int[ofSegment.combinations().length];
            for (int i = 0; i < numbered.length; i++) {
                int next = known.size();
                Integer before = known.putIfAbsent(ofSegment.combinations()[i], next);
                numbered[i] = before == null ? next : before;
            }
            stretches.add(ofSegment);
            numbers.add(numbered);
        }
        all = List.copyOf(known.keySet());
        for (Dimension dimension : Dimension.values()) {
            codes.put(dimension, codes(dimension));
        }
    }

    /** Two threads may make the same at the same time, which does no harm. */
    static Combinations of(IndexReader state) throws IOException {
        IndexReader.CacheHelper cache = state.getReaderCacheHelper();
        Combinations known = STATES.get(cache.getKey());
        if (known == null) {
            known = new Combinations(state);
            if (STATES.put(cache.getKey(), known) == null) {
                cache.addClosedListener(STATES::remove);
            }
        }
        return known;
    }

    private static Stretches stretches(LeafReaderContext segment) throws IOException {
        IndexReader.CacheHelper cache = segment.reader().getCoreCacheHelper();
        Stretches known = SEGMENTS.get(cache.getKey());
        if (known == null) {
            known = Stretches.of(segment.reader());
            if (SEGMENTS.put(cache.getKey(), known) == null) {
                cache.addClosedListener(SEGMENTS::remove);
            }
        }
        return known;
    }

    private Codes codes(Dimension dimension) {
        Map<String, Integer> known = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[][] ofCombination = new int[all.size()][];
        for (int i = 0; i < ofCombination.length; i++) {
            ofCombination[i] = all.get(i).of(dimension).stream()
                    .mapToInt(name -> known.computeIfAbsent(name, any -> {
                        names.add(name);
                        return names.size() - 1;
                    }))
                    .toArray();
        }
        return new Codes(List.copyOf(names), ofCombination);
    }

    int size() {
        return all.size();
    }

    Combination get(int number) {
        return all.get(number);
    }

    /** The numbers of a segment's combinations by their ordinals in it. */
    int[] numbers(LeafReaderContext segment) {
        return numbers.get(segment.ord);
    }

    Stretches in(LeafReaderContext segment) {
        return stretches.get(segment.ord);
    }

    /**
     * What was counted by combination as counts by code; those of which there are none are left out.
     *
     * @param counted by the numbers of the combinations
     */
    Map<String, Long> byCode(Dimension dimension, long[] counted) {
        Codes wanted = Objects.requireNonNull(codes.get(dimension));
        long[] sums = new long[wanted.names().size()];
        for (int i = 0; i < counted.length; i++) {
            for (int code : wanted.ofCombination()[i]) {
                sums[code] += counted[i];
            }
        }
        Map<String, Long> byCode = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                byCode.put(wanted.names().get(i), sums[i]);
            }
        }
        return byCode;
    }
}
