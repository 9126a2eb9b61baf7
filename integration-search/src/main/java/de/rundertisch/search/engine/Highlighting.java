package de.rundertisch.search.engine;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Shows where a question hit: snippets of whole sentences for the list of hits, and the marks of a whole page for the viewer.
 * Both are ranges of the plain text, never markup. Only the first {@value #LONGEST_TEXT} characters of a page are looked at for
 * its snippet, so that one monstrous page cannot hold up an answer.
 */
final class Highlighting {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_PAGE = 1_000_000;
    private static final int SNIPPET_GOAL = 160;
    private static final int SENTENCES = 2;

    private Highlighting() {}

    /**
     * The snippets of these documents, in their order; where only the title was hit, the beginning of the text.
     *
     * @param stored the same documents as they were stored
     */
    static List<List<Fragment>> snippets(
            IndexSearcher index, Analyzer analysis, Query query, int[] documents, List<Document> stored)
            throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            texts.put(documents[i], stored.get(i).get(Fields.TEXT));
        }
        List<List<Fragment>> snippets = new ArrayList<>();
        if (documents.length > 0) {
            for (Object snippet : new SnippetHighlighter(index, analysis, texts).of(query, documents)) {
                snippets.add(snippet instanceof Snippet found ? found.fragments() : List.of());
            }
        }
        return snippets;
    }

    /** The places in {@code text} that the query hits, from start to end, without overlaps. */
    static List<Mark> marks(Analyzer analysis, Query query, String text) throws IOException {
        Object marks = UnifiedHighlighter.builderWithoutSearcher(analysis)
                .withMaxLength(LONGEST_PAGE)
                .withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(formatter((passages, content) -> Marks.of(passages)))
                .build()
                .highlightWithoutSearcher(Fields.TEXT, query, text, 1);
        return marks instanceof Marks found ? found.list() : List.of();
    }

    private interface Formatting {
        Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content);
    }

    private static PassageFormatter formatter(Formatting formatting) {
        return new PassageFormatter() {
            @Override
            public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
                return formatting.format(passages, content);
            }
        };
    }

    /** Opens up the one method of Lucene's highlighter that returns objects instead of markup; reads nothing that was read before. */
    private static final class SnippetHighlighter extends UnifiedHighlighter {

        private final Map<Integer, String> texts;

        SnippetHighlighter(IndexSearcher index, Analyzer analysis, Map<Integer, String> texts) {
            super(UnifiedHighlighter.builder(index, analysis)
                    .withMaxLength(LONGEST_TEXT)
                    .withWeightMatches(false)
                    .withMaxNoHighlightPassages(1)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getSentenceInstance(Locale.GERMAN), SNIPPET_GOAL, 0.5f))
                    .withFormatter(formatter(Snippet::of)));
            this.texts = texts;
        }

        Object[] of(Query query, int[] documents) throws IOException {
            Object[] snippets = highlightFieldsAsObjects(
                            new String[] {Fields.TEXT}, query, documents, new int[] {SENTENCES})
                    .get(Fields.TEXT);
            return Objects.requireNonNull(snippets);
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                String text = texts.getOrDefault(documents.docID(), "");
                values.add(new CharSequence[] {text.substring(0, Math.min(text.length(), LONGEST_TEXT))});
            }
            return values;
        }

        @Override
        protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents asked) {
            return source == OffsetSource.POSTINGS ? new OpenPostings(asked) : super.getOffsetStrategy(source, asked);
        }
    }
}
