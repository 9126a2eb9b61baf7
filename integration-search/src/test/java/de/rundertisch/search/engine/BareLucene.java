package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene alone takes, on the product's own index and with the very query the product makes of a question, permissions as its
 * filter included. The query is made beforehand and costs nothing here; nothing is timed out, corrected, translated or put into records.
 *
 * <ul>
 *   <li>{@link #alone}: the ten best by score, the rest skipped where it cannot win.
 *   <li>{@link #withFacetsAndHighlights}: the same; then all matches gathered without scores and counted by lucene-facet in the one
 *       field that holds the combinations of codes, which is less than counting in five dimensions; the stored fields of the ten
 *       best; their snippets of two sentences by the unified highlighter from the offsets in the index. One walk for ranking and
 *       counting together, as in Lucene's examples, is slower, since nothing can be skipped then.
 *   <li>{@link #wordsAlone}: the same without the clauses that only change the order, which is a weaker query than the product's.
 *   <li>{@link #byDocument}: the ten best documents with the three best hits of each by lucene-grouping; counts and snippets as above, of
 *       up to thirty hits then.
 * </ul>
 */
final class BareLucene implements Closeable {

    /** @param scoring what ranks, matching what is counted and marked */
    record Prepared(Query scoring, Query matching, Query marked) {}

    private static final int LONGEST_TEXT = 50_000;
    private static final int MOST_VALUES = 20;
    private static final int HITS_OF_A_DOCUMENT = 3;

    private final Analyzer analysis = new GermanAnalysis();
    private final Understanding understanding = new Understanding(analysis);
    private final DirectoryReader reader;
    private final IndexSearcher index;
    private final StringDocValuesReaderState combinations;

    /** @param folder of an index that was committed */
    BareLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(new MMapDirectory(folder));
        index = new IndexSearcher(reader);
        index.setSimilarity(GermanQuery.SIMILARITY);
        combinations = new StringDocValuesReaderState(reader, Fields.COMBINATION);
    }

    Prepared prepare(SearchRequest request) throws IOException {
        View view = new View(index, request.audiences());
        GermanQuery query =
                Interpreting.of(request, understanding, analysis, view).query();
        GermanQuery asked = query == null ? GermanQuery.NOTHING : query;
        return new Prepared(
                Narrowing.chosen(asked.scoring(), request),
                Narrowing.visible(asked.matching(), request),
                asked.matching());
    }

    long alone(Prepared query) throws IOException {
        return index.search(query.scoring(), Worth.TOP).scoreDocs.length;
    }

    long withFacetsAndHighlights(Prepared query) throws IOException {
        return counted(query) + shown(query, index.search(query.scoring(), Worth.TOP));
    }

    long wordsAlone(Prepared query) throws IOException {
        return counted(query) + shown(query, index.search(query.matching(), Worth.TOP));
    }

    long byDocument(Prepared query) throws IOException {
        GroupingSearch grouping = new GroupingSearch(Fields.GROUP)
                .setGroupDocsLimit(HITS_OF_A_DOCUMENT)
                .setGroupSort(Sort.RELEVANCE)
                .setSortWithinGroup(Sort.RELEVANCE);
        TopGroups<BytesRef> found = grouping.search(index, query.scoring(), 0, Worth.TOP);
        ScoreDoc[] best = found == null
                ? new ScoreDoc[0]
                : Arrays.stream(found.groups)
                        .flatMap(group -> Arrays.stream(group.scoreDocs()))
                        .toArray(ScoreDoc[]::new);
        return counted(query) + shown(query, new TopDocs(new TotalHits(best.length, Relation.EQUAL_TO), best));
    }

    private long counted(Prepared query) throws IOException {
        FacetsCollector found = index.search(query.matching(), new FacetsCollectorManager());
        Number counted =
                new StringValueFacetCounts(combinations, found).getTopChildren(MOST_VALUES, Fields.COMBINATION).value;
        return counted.longValue();
    }

    private long shown(Prepared query, TopDocs best) throws IOException {
        return read(best) + snippets(query, best);
    }

    private long read(TopDocs best) throws IOException {
        StoredFields stored = index.storedFields();
        long read = 0;
        for (ScoreDoc hit : best.scoreDocs) {
            read += stored.document(hit.doc).getFields().size();
        }
        return read;
    }

    private long snippets(Prepared query, TopDocs best) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(index, analysis)
                .withMaxLength(LONGEST_TEXT)
                .withWeightMatches(false)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.GERMAN))
                .build();
        return highlighter.highlight(Fields.TEXT, query.marked(), best, 2).length;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analysis.close();
    }
}
