package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms of a field that begin in a certain way. However many there are, only so many are looked at and only the most frequent
 * of them kept, so that no beginning takes long.
 *
 * @param terms the most frequent first
 * @param cut whether there were more
 */
record Beginnings(List<String> terms, boolean cut) {

    private static final int LOOKED_AT = 5_000;

    private record Seen(String term, int documents) {}

    static Beginnings of(IndexReader index, String field, String beginning, int most) throws IOException {
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms == null || beginning.isEmpty()) {
            return new Beginnings(List.of(), false);
        }
        BytesRef wanted = new BytesRef(beginning);
        TermsEnum all = terms.iterator();
        List<Seen> seen = new ArrayList<>();
        boolean more = all.seekCeil(wanted) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), wanted) && seen.size() <= LOOKED_AT) {
            seen.add(new Seen(all.term().utf8ToString(), all.docFreq()));
            more = all.next() != null;
        }
        seen.sort(Comparator.comparingInt(Seen::documents).reversed());
        return new Beginnings(seen.stream().limit(most).map(Seen::term).toList(), seen.size() > most);
    }
}
