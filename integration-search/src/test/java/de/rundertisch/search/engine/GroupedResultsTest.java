package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedResultsTest {

    @TempDir
    Path folder;

    @Test
    void aDocumentComesOnceWithItsBestPagesAndTheNumberOfAll() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            index.replace("DOCUMENT:1", pages(1, 200));
            index.replace("DOCUMENT:2", List.of(Findables.page(2, 1, "Etwas über Sprache und vieles andere mehr")));
            index.refresh();
            SearchResult result =
                    index.search(SearchRequest.of("Sprache", Findables.ALL).grouped(3));
            assertThat(result.total()).isEqualTo(201);
            assertThat(result.subjects()).isEqualTo(2);
            assertThat(result.groups()).extracting(HitGroup::group).containsExactly("DOCUMENT:1", "DOCUMENT:2");
            assertThat(result.groups()).extracting(HitGroup::total).containsExactly(200L, 1L);
            assertThat(result.groups().getFirst().hits()).hasSize(3);
            assertThat(result.groups().getLast().best().page()).isEqualTo(1);
        }
    }

    @Test
    void theListOfDocumentsCanBeTurnedThroughWithoutGapsAndRepeats() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            for (int id = 1; id <= 25; id++) {
                index.replace("DOCUMENT:" + id, pages(id, id));
            }
            index.refresh();
            List<String> all = new ArrayList<>();
            for (int from = 0; from < 30; from += 10) {
                SearchRequest request =
                        SearchRequest.of("Sprache", Findables.ALL).grouped(2).page(from, 10);
                index.search(request).groups().forEach(group -> all.add(group.group()));
            }
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatResemblesAPageIsFoundInOtherDocumentsOnly() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            String text = "Die Stadtteilmütter besuchen Familien im Quartier und erklären den Kindergarten.";
            index.replace("DOCUMENT:1", List.of(Findables.page(1, 1, text), Findables.page(1, 2, text)));
            index.replace("DOCUMENT:2", List.of(Findables.page(2, 1, "Stadtteilmütter besuchen Familien zu Hause.")));
            index.replace("DOCUMENT:3", List.of(Findables.page(3, 1, "Der Haushalt wird vertagt.")));
            for (int id = 10; id < 20; id++) {
                index.replace("DOCUMENT:" + id, List.of(Findables.page(id, 1, "Anderes Thema Nummer " + id)));
            }
            index.refresh();
            SearchResult alike = index.moreLike("page:1:1", SearchRequest.of("", Findables.ALL));
            assertThat(alike.hits()).extracting(Hit::subjectId).containsExactly(2L);
        }
    }

    private static List<Findable> pages(long id, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(page -> Findables.page(id, page, "Sprache"))
                .toList();
    }
}
