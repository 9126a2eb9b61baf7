package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PostingsOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of the searched words in one hit after the other. Lucene's own strategy looks every word up again for every hit; since
 * the highlighter takes hits in the order of the index, the list of a word's places can stay open and be read on. Made for one list of
 * hits.
 */
final class OpenPostings extends PostingsOffsetStrategy {

    private final Map<BytesRef, Optional<PostingsEnum>> open = new HashMap<>();
    private @Nullable Terms segment;
    private int last;

    OpenPostings(UHComponents asked) {
        super(asked);
    }

    @Override
    protected void createOffsetsEnumsForTerms(BytesRef[] words, Terms terms, int document, List<OffsetsEnum> results)
            throws IOException {
        if (terms != segment || document <= last) {
            open.clear();
            segment = terms;
        }
        last = document;
        for (BytesRef word : words) {
            PostingsEnum places = places(word, terms).orElse(null);
            if (places != null && at(places, document)) {
                results.add(new OffsetsEnum.OfPostings(word, places));
            }
        }
    }

    private static boolean at(PostingsEnum places, int document) throws IOException {
        int at = places.docID();
        return (at < document ? places.advance(document) : at) == document;
    }

    private Optional<PostingsEnum> places(BytesRef word, Terms terms) throws IOException {
        Optional<PostingsEnum> known = open.get(word);
        if (known == null) {
            TermsEnum words = terms.iterator();
            known = words.seekExact(word) ? Optional.of(words.postings(null, PostingsEnum.OFFSETS)) : Optional.empty();
            open.put(word, known);
        }
        return known;
    }
}
