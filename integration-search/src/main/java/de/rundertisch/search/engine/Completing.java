package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;

/**
 * How what is being typed may go on. Everything offered is read from something the asker may see, and counted there alone; so
 * neither a suggestion nor its place in the list tells anything about the rest of the index.
 */
record Completing(IndexSearcher index, Analyzer analysis, Set<String> audiences) {

    List<String> of(Typed typed, int size) throws IOException {
        if (typed.isEmpty() || audiences.isEmpty()) {
            return List.of();
        }
        NameCompletion names = new NameCompletion(index, analysis, audiences, typed);
        List<String> titles = names.of(Fields.TITLE, Fields.TITLE_VALUE);
        List<String> phrases = new WordCompletion(index, analysis, audiences, typed).phrases();
        Map<String, String> offered = new LinkedHashMap<>();
        String beginning = Typed.folded(typed.before() + typed.beginning(), analysis);
        offer(offered, beginningWith(beginning, titles), (size + 1) / 2);
        offer(offered, phrases, size - 1);
        offer(offered, names.of(Fields.HEADING, Fields.HEADING_VALUE), size);
        offer(offered, titles, size);
        offer(offered, phrases, size);
        return List.copyOf(offered.values());
    }

    private List<String> beginningWith(String beginning, List<String> names) {
        return names.stream()
                .filter(name -> Typed.folded(name, analysis).startsWith(beginning))
                .toList();
    }

    private void offer(Map<String, String> offered, List<String> more, int upTo) {
        List<String> rest = new ArrayList<>(more);
        while (offered.size() < upTo && !rest.isEmpty()) {
            String one = rest.removeFirst();
            offered.putIfAbsent(Typed.folded(one, analysis), one);
        }
    }
}
