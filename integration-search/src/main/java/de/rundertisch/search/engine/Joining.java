package de.rundertisch.search.engine;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a question; those that say nothing are left out. Made for one join. */
final class Joining {

    private final BooleanQuery.Builder matching = new BooleanQuery.Builder();
    private final BooleanQuery.Builder scoring = new BooleanQuery.Builder();
    private boolean any;
    private boolean optional;
    private boolean demanded;
    private boolean limited;

    static GermanQuery everything() {
        Query all = new ConstantScoreQuery(new MatchAllDocsQuery());
        return new GermanQuery(all, all);
    }

    void add(@Nullable GermanQuery part, Occur occur) {
        if (part != null) {
            matching.add(part.matching(), occur);
            scoring.add(occur == Occur.MUST || occur == Occur.SHOULD ? part.scoring() : part.matching(), occur);
            any = true;
            optional |= occur == Occur.SHOULD;
            demanded |= occur == Occur.MUST;
            limited |= occur == Occur.FILTER;
        }
    }

    /** Null if all parts said nothing. */
    @Nullable
    GermanQuery joined() {
        if (any && !optional && !demanded && !limited) {
            add(everything(), Occur.MUST);
        }
        if (optional && !demanded) {
            matching.setMinimumNumberShouldMatch(1);
            scoring.setMinimumNumberShouldMatch(1);
        }
        return any ? new GermanQuery(matching.build(), scoring.build()) : null;
    }
}
