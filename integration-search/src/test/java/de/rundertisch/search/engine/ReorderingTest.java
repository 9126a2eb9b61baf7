package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only changes the order is looked at in the best hits, and the list still fits together. */
class ReorderingTest {

    private static final int PAGES = 400;
    private static final int NEAR = 137;
    private static final String BETWEEN = " wird am Donnerstag im großen Saal des Rathauses beraten und danach folgt ";

    @TempDir
    Path folder;

    @Test
    void wordsNearEachOtherComeFirstAmongHitsThatMatchEquallyWell() throws Exception {
        try (SearchIndex index = filled()) {
            List<Hit> hits = index.search(SearchRequest.of("Teilhabe Zuwanderung", Findables.ALL))
                    .hits();
            assertThat(hits.getFirst().subjectId()).isEqualTo(NEAR);
            assertThat(hits.getFirst().score()).isGreaterThan(hits.get(1).score());
        }
    }

    @Test
    void aListLongerThanWhatIsReorderedIsTurnedThroughWithoutGapsAndRepeats() throws Exception {
        try (SearchIndex index = filled()) {
            List<Long> all = new ArrayList<>();
            for (int from = 0; from < PAGES; from += 50) {
                index.search(SearchRequest.of("Teilhabe Zuwanderung", Findables.ALL)
                                .page(from, 50))
                        .hits()
                        .forEach(hit -> all.add(hit.subjectId()));
            }
            assertThat(all).hasSize(PAGES).doesNotHaveDuplicates();
            assertThat(all.getFirst()).isEqualTo(NEAR);
        }
    }

    private SearchIndex filled() throws Exception {
        SearchIndex index = Findables.open(folder);
        for (int id : IntStream.rangeClosed(1, PAGES).toArray()) {
            String text = id == NEAR ? "Teilhabe Zuwanderung" + BETWEEN : "Teilhabe" + BETWEEN + "Zuwanderung";
            index.replace("DOCUMENT:" + id, List.of(Findables.page(id, 1, text)));
        }
        index.commit(1);
        return index;
    }
}
