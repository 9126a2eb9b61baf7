package de.rundertisch.search.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words, since texts repeat theirs. Bounded: when the younger half is full, the older one is forgotten and
 * words that are asked for again move on, so common words stay however many rare ones pass by. Thread-safe; two threads may find out the
 * same at the same time.
 *
 * @param <V> what is known of a word, never null
 */
final class Remembered<V> {

    private final int half;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /** @param most how many words at most, give or take one for each thread */
    Remembered(int most) {
        half = most / 2;
    }

    V of(String word, Function<String, V> find) {
        V known = young.get(word);
        if (known != null) {
            return known;
        }
        V older = old.get(word);
        V found = older == null ? find.apply(word) : older;
        if (young.size() >= half) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(word, found);
        return found;
    }
}
