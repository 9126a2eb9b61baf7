package de.rundertisch.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;

/** The places that Lucene's highlighter found, put in order and joined where a word and its parts overlap. */
record Marks(List<Mark> list) {

    static Marks of(Passage... passages) {
        List<Mark> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.getNumMatches(); i++) {
                found.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
            }
        }
        found.sort(Comparator.comparingInt(Mark::start));
        return new Marks(joined(found));
    }

    private static List<Mark> joined(List<Mark> sorted) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : sorted) {
            if (!joined.isEmpty() && mark.start() <= joined.getLast().end()) {
                Mark last = joined.removeLast();
                joined.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }
}
