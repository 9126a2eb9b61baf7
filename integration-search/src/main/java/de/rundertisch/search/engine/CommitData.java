package de.rundertisch.search.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What travels inside a Lucene commit beside the files, so that index and position can never disagree. */
final class CommitData {

    /** Raise it whenever texts become other terms or documents other fields: old indexes are then filled anew. */
    private static final String FORMAT = "7";

    private static final String FORMAT_KEY = "format";
    private static final String POSITION_KEY = "position";
    private static final String ORIGIN_KEY = "origin";

    private CommitData() {}

    static Map<String, String> at(String origin, long position) {
        return Map.of(FORMAT_KEY, FORMAT, POSITION_KEY, Long.toString(position), ORIGIN_KEY, origin);
    }

    static boolean isOfThisFormat(Map<String, String> data) {
        return FORMAT.equals(data.get(FORMAT_KEY));
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
