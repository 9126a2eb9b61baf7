package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import de.rundertisch.search.language.TellingTerms;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Makes a question out of a page or paragraph: its most telling words, those frequent in it and rare elsewhere. */
final class Resembling {

    private static final int MOST_WORDS = 30;
    private static final int RARELY = 2;
    private static final int MOST_PERCENT = 50;

    private Resembling() {}

    /** The findable with this key as stored, empty if the asker may not see it. */
    static Optional<Document> stored(View view, String key) throws IOException {
        ScoreDoc[] found = view.index().search(view.mine(new TermQuery(new Term(Fields.KEY, key))), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(view.index().storedFields().document(found[0].doc));
    }

    /** What resembles this findable, itself and its subject left out; null if the asker may not see it. */
    static @Nullable Query query(View view, Analyzer analysis, String key) throws IOException {
        Document document = stored(view, key).orElse(null);
        if (document == null) {
            return null;
        }
        return new BooleanQuery.Builder()
                .add(like(view.index(), analysis, document), Occur.MUST)
                .add(new TermQuery(new Term(Fields.GROUP, document.get(Fields.GROUP))), Occur.MUST_NOT)
                .build();
    }

    private static Query like(IndexSearcher index, Analyzer analysis, Document document) throws IOException {
        MoreLikeThis like = new MoreLikeThis(index.getIndexReader());
        like.setAnalyzer(new TellingTerms(analysis));
        like.setStopWords(common(analysis));
        like.setMinTermFreq(1);
        like.setMinDocFreq(RARELY);
        like.setMaxDocFreqPct(MOST_PERCENT);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setBoost(true);
        return like.like(
                Fields.TEXT,
                new StringReader(document.get(Fields.HEADING)),
                new StringReader(document.get(Fields.TEXT)));
    }

    /** Words that tell nothing, in the terms of the index: in a small archive some of them are rare enough to seem telling. */
    private static Set<Object> common(Analyzer analysis) {
        Set<Object> common = new HashSet<>();
        for (Object word : GermanAnalyzer.getDefaultStopSet()) {
            for (Question.Word one : Question.analyse(new String((char[]) word), analysis)) {
                common.add(one.term());
                common.add(GermanAnalysis.PART + one.term());
                common.addAll(one.parts());
            }
        }
        return common;
    }
}
