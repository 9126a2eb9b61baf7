package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.search.engine.Findable;
import de.rundertisch.search.engine.Shelf;
import de.rundertisch.search.engine.Signature;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what the database would have in the index, instead of keeping it. */
final class Comparison implements Shelf {

    private final Map<String, Signature> expected = new HashMap<>();
    private final Map<String, Change> origins = new HashMap<>();
    private final Map<String, IndexReport.Place> places = new HashMap<>();
    private @Nullable Change reading;

    /** What is put here from now on comes from this change. */
    void reading(Change change) {
        reading = change;
    }

    @Override
    public void replace(String group, Iterable<Findable> findables) {
        Signature signature = Signature.NOTHING;
        for (Findable one : findables) {
            signature = signature.with(one);
            places.putIfAbsent(group, IndexReport.Place.of(one));
        }
        note(group, signature);
    }

    @Override
    public void remove(String group) {
        note(group, Signature.NOTHING);
    }

    private void note(String group, Signature signature) {
        expected.put(group, signature);
        Change from = reading;
        if (from != null) {
            origins.put(group, from);
        }
    }

    Signature expected(String group) {
        return expected.getOrDefault(group, Signature.NOTHING);
    }

    Map<String, Signature> all() {
        return expected;
    }

    /** Where people find the subject; null if the database has nothing of it to be found. */
    IndexReport.@Nullable Place place(String group) {
        return places.get(group);
    }

    /** The change that names the subject; null for a group the database does not know. */
    @Nullable
    Change origin(String group) {
        return origins.get(group);
    }
}
