package de.rundertisch.search.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The filters around a question: who may see it, and to what the person has narrowed the search. They never change a score. */
final class Narrowing {

    private Narrowing() {}

    /** What the asker may see, of the wanted subjects and days; the choice in the dimensions is left to the counting. */
    static Query visible(Query query, SearchRequest request) {
        return builder(query, request).build();
    }

    /** The same within the choice in all dimensions. */
    static Query chosen(Query query, SearchRequest request) {
        BooleanQuery.Builder chosen = builder(query, request);
        request.choice().values().forEach((dimension, codes) -> chosen.add(in(dimension.field(), codes), Occur.FILTER));
        return chosen.build();
    }

    private static BooleanQuery.Builder builder(Query query, SearchRequest request) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder();
        visible.add(query, Occur.MUST);
        visible.add(in(Fields.AUDIENCE, request.audiences()), Occur.FILTER);
        if (!request.groups().isEmpty()) {
            visible.add(in(Fields.GROUP, request.groups()), Occur.FILTER);
        }
        Choice choice = request.choice();
        if (choice.since() != null || choice.until() != null) {
            visible.add(between(choice.since(), choice.until()), Occur.FILTER);
        }
        return visible;
    }

    static Query in(String field, Set<String> values) {
        Collection<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }

    /** Both days included; null for no limit. */
    static Query between(@Nullable LocalDate since, @Nullable LocalDate until) {
        long first = since == null ? Long.MIN_VALUE : since.toEpochDay();
        long last = until == null ? Long.MAX_VALUE : until.toEpochDay();
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Fields.DATE, first, last),
                NumericDocValuesField.newSlowRangeQuery(Fields.DATE, first, last));
    }
}
