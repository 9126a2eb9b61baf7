package de.rundertisch.search.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Findables for tests, and the shortest way to ask for them. */
final class Findables {

    static final Set<String> ALL = Set.of("all");

    private Findables() {}

    /** An index without a time limit: what a test asks is answered in full also where many builds share a machine. */
    static SearchIndex open(Path folder) throws IOException {
        SearchIndex index = SearchIndex.open(folder);
        index.limit(Duration.ofHours(1).toMillis());
        return index;
    }

    static Findable page(long document, int page, String text) {
        return page(document, page, text, "report", ALL);
    }

    static Findable page(long document, int page, String text, String kind, Set<String> audiences) {
        String group = "DOCUMENT:" + document;
        return new Findable(
                "page:" + document + ":" + page,
                group,
                kind,
                document,
                "Seite",
                "",
                text,
                page,
                String.valueOf(page),
                "",
                LocalDate.of(2025, 7, 3),
                Belonging.NOWHERE,
                audiences);
    }

    /** The same of another kind, day and belonging. */
    static Findable with(Findable one, String kind, LocalDate date, Belonging belonging) {
        return new Findable(
                one.key(),
                one.group(),
                kind,
                one.subjectId(),
                one.title(),
                one.heading(),
                one.text(),
                one.page(),
                one.label(),
                one.place(),
                date,
                belonging,
                one.audiences());
    }

    /** The same under other names. */
    static Findable named(Findable one, String title, String heading) {
        return new Findable(
                one.key(),
                one.group(),
                one.kind(),
                one.subjectId(),
                title,
                heading,
                one.text(),
                one.page(),
                one.label(),
                one.place(),
                one.date(),
                one.belonging(),
                one.audiences());
    }

    /** Puts each text in as the only page of an own document, numbered from 1. */
    static void fill(SearchIndex index, String... texts) throws Exception {
        for (int i = 0; i < texts.length; i++) {
            index.replace("DOCUMENT:" + (i + 1), List.of(page(i + 1, 1, texts[i])));
        }
        index.refresh();
    }

    /** Ids of the documents found, best first. */
    static List<Long> found(SearchIndex index, String question) throws Exception {
        return index.search(SearchRequest.of(question, ALL)).hits().stream()
                .map(Hit::subjectId)
                .toList();
    }
}
