package de.rundertisch.core.partners;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The where clause of a filtered list, put together piece by piece: only what the user asked for becomes part of the query, and
 * every value travels as a parameter. Functions, {@code like … escape} and {@code 1 = 1} make EclipseLink write the values
 * into the text instead, where H2 no longer understands its booleans: do without them.
 */
final class Conditions {

    private final StringBuilder clause = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition that contains {@code :value} once or more. */
    void and(String condition, Object value) {
        String name = "p" + values.size();
        clause.append(clause.isEmpty() ? " where (" : " and (")
                .append(condition.replace(":value", ":" + name))
                .append(')');
        values.put(name, value);
    }

    /** Runs {@code before + clause + after} with the values set. */
    <T> TypedQuery<T> query(EntityManager em, Class<T> type, String before, String after) {
        TypedQuery<T> query = em.createQuery(before + clause + after, type);
        values.forEach(query::setParameter);
        return query;
    }
}
