package de.rundertisch.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a question; those that say nothing are left out. Made for one join. */
final class Joining {

    private final BooleanQuery.Builder matching = new BooleanQuery.Builder();
    private final List<GermanQuery> surely = new ArrayList<>();
    private final List<GermanQuery> perhaps = new ArrayList<>();
    private boolean any;
    private boolean limited;

    static GermanQuery everything() {
        return new GermanQuery(new ConstantScoreQuery(new MatchAllDocsQuery()));
    }

    void add(@Nullable GermanQuery part, Occur occur) {
        if (part != null) {
            matching.add(part.matching(), occur);
            any = true;
            if (occur == Occur.SHOULD) {
                perhaps.add(part);
            } else if (occur == Occur.MUST) {
                surely.add(part);
            }
            limited |= occur == Occur.FILTER;
        }
    }

    /** Null if all parts said nothing. */
    @Nullable
    GermanQuery joined() {
        if (any && perhaps.isEmpty() && surely.isEmpty() && !limited) {
            add(everything(), Occur.MUST);
        }
        if (!perhaps.isEmpty() && surely.isEmpty()) {
            matching.setMinimumNumberShouldMatch(1);
        }
        return any ? new GermanQuery(matching.build(), ordering()) : null;
    }

    /** What brings a part forward counts where the part is found: everywhere if it is demanded or the only one. */
    private List<Query> ordering() {
        boolean alone = surely.isEmpty() && perhaps.size() == 1;
        List<Query> ordering = new ArrayList<>();
        surely.forEach(part -> ordering.addAll(part.ordering()));
        for (GermanQuery part : perhaps) {
            if (alone) {
                ordering.addAll(part.ordering());
            } else if (!part.ordering().isEmpty()) {
                ordering.add(part.bonusWhereFound());
            }
        }
        return List.copyOf(ordering);
    }
}
