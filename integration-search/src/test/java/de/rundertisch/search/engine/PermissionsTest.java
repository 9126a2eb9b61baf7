package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {

    private static final List<String> AUDIENCES =
            List.of("all", "office", "organisation:1", "organisation:2", "person:7");
    private static final List<String> KINDS = List.of("report", "minutes", "comment");

    @TempDir
    Path folder;

    @Test
    void nothingHiddenIsFoundOrCounted() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            put(index, 1, "comment", Set.of("office"));
            index.refresh();
            SearchResult result = index.search(SearchRequest.of("Förderung", Set.of("all")));
            assertThat(result).isEqualTo(SearchResult.nothing());
        }
    }

    @Test
    void whoBelongsNowhereFindsNothing() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            put(index, 1, "comment", Set.of("all"));
            index.refresh();
            assertThat(index.search(SearchRequest.of("Förderung", Set.of())).total())
                    .isZero();
        }
    }

    @Test
    void whatIsForNobodyIsFoundByNobody() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            put(index, 1, "comment", Set.of());
            index.refresh();
            assertThat(index.search(SearchRequest.of("Förderung", Set.copyOf(AUDIENCES)))
                            .total())
                    .isZero();
        }
    }

    @Test
    void hitsTotalsAndCountsAgreeWithWhatTheAskerMaySee() throws Exception {
        Random random = new Random(20261122);
        try (SearchIndex index = Findables.open(folder)) {
            List<Set<String>> audiences =
                    IntStream.range(0, 60).mapToObj(i -> some(random)).toList();
            for (int id = 0; id < audiences.size(); id++) {
                put(index, id, KINDS.get(id % KINDS.size()), audiences.get(id));
            }
            index.refresh();
            for (int i = 0; i < 40; i++) {
                Set<String> asker = some(random);
                Set<Long> visible = IntStream.range(0, audiences.size())
                        .filter(id -> audiences.get(id).stream().anyMatch(asker::contains))
                        .mapToObj(Long::valueOf)
                        .collect(Collectors.toSet());
                agrees(index, asker, visible);
            }
        }
    }

    private static void agrees(SearchIndex index, Set<String> asker, Set<Long> visible) throws Exception {
        SearchResult result = index.search(SearchRequest.of("Förderung", asker).page(0, 100));
        assertThat(result.hits()).extracting(Hit::subjectId).containsExactlyInAnyOrderElementsOf(visible);
        assertThat(result.total()).isEqualTo(visible.size());
        for (String kind : KINDS) {
            long expected = visible.stream()
                    .filter(id -> KINDS.get((int) (id % KINDS.size())).equals(kind))
                    .count();
            assertThat(result.kinds().getOrDefault(kind, 0L)).isEqualTo(expected);
            SearchResult narrowed =
                    index.search(SearchRequest.of("Förderung", asker).kinds(Set.of(kind)));
            assertThat(narrowed.total()).isEqualTo(expected);
            assertThat(narrowed.kinds()).isEqualTo(result.kinds());
        }
    }

    private static Set<String> some(Random random) {
        Set<String> some = new HashSet<>();
        AUDIENCES.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static void put(SearchIndex index, long id, String kind, Set<String> audiences) throws Exception {
        index.replace("DOCUMENT:" + id, List.of(Findables.page(id, 1, "Die Förderung der Sprache", kind, audiences)));
    }
}
