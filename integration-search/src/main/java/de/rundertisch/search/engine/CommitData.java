package de.rundertisch.search.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What travels inside a Lucene commit beside the files, so that index and position can never disagree. */
final class CommitData {

    /** Raise it whenever texts become other terms or documents other fields: a successor of old indexes is then built. */
    static final int FORMAT = 7;

    /**
     * The oldest format that may answer until its successor is built. Raise it to {@link #FORMAT} whenever an audience or another field
     * by which something is kept from people means something else than before: such an index must not answer anybody.
     */
    private static final int OLDEST_SERVING = 6;

    private static final String FORMAT_KEY = "format";
    private static final String POSITION_KEY = "position";
    private static final String ORIGIN_KEY = "origin";

    private CommitData() {}

    static Map<String, String> at(int format, String origin, long position) {
        return Map.of(FORMAT_KEY, Integer.toString(format), POSITION_KEY, Long.toString(position), ORIGIN_KEY, origin);
    }

    /** Whether an index of this format may answer. */
    static boolean serves(int format) {
        return format >= OLDEST_SERVING && format <= FORMAT;
    }

    /** The format of what was committed; an index that has never been is of this one, 0 if what it says is none. */
    static int format(@Nullable Iterable<Map.Entry<String, String>> data) {
        if (data == null || !data.iterator().hasNext()) {
            return FORMAT;
        }
        String format = value(data, FORMAT_KEY);
        return format != null && format.matches("[0-9]{1,9}") ? Integer.parseInt(format) : 0;
    }

    /** 0 if the index has never been committed. */
    static long position(@Nullable Iterable<Map.Entry<String, String>> data) {
        String position = value(data, POSITION_KEY);
        return position == null ? 0 : Long.parseLong(position);
    }

    static @Nullable String origin(@Nullable Iterable<Map.Entry<String, String>> data) {
        return value(data, ORIGIN_KEY);
    }

    private static @Nullable String value(@Nullable Iterable<Map.Entry<String, String>> data, String key) {
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }
}
