package de.rundertisch.search.engine;

import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What identifies the findables of a group, whatever their order: two groups with the same signature hold the same.
 *
 * @param findables how many there are
 * @param sum of their fingerprints
 */
public record Signature(long findables, long sum) {

    /** Of a group that has nothing. */
    public static final Signature NOTHING = new Signature(0, 0);

    private static final int SEED = 20261128;
    private static final String BETWEEN = "\u001f";

    Signature and(long fingerprint) {
        return new Signature(findables + 1, sum + fingerprint);
    }

    /** The signature of these findables. */
    public static Signature of(Iterable<Findable> findables) {
        Signature signature = NOTHING;
        for (Findable findable : findables) {
            signature = signature.with(findable);
        }
        return signature;
    }

    /** The same with one findable more. */
    public Signature with(Findable findable) {
        return and(fingerprint(findable));
    }

    /** A hash of everything that can be found or is shown, and of who may find it. */
    static long fingerprint(Findable one) {
        return fingerprint(one, Combination.of(one).written());
    }

    /** @param combination of the findable, as it is written */
    static long fingerprint(Findable one, String combination) {
        String everything = String.join(
                BETWEEN,
                List.of(
                        one.key(),
                        one.group(),
                        String.valueOf(one.subjectId()),
                        one.title(),
                        one.heading(),
                        one.text(),
                        String.valueOf(one.page()),
                        one.label(),
                        one.place(),
                        String.valueOf(one.date()),
                        combination,
                        String.join(" ", new TreeSet<>(one.audiences()))));
        return StringHelper.murmurhash3_x64_128(new BytesRef(everything))[0] ^ SEED;
    }
}
