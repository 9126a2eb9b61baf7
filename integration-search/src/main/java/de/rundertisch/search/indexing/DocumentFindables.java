package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.ArchiveFindables;
import de.rundertisch.core.archive.FindableDocument;
import de.rundertisch.core.archive.PageText;
import de.rundertisch.search.engine.Belonging;
import de.rundertisch.search.engine.Findable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of a document as findables, read from the database in small batches while the index writes them. Pages without text
 * cannot be found; the title always can, by a findable of its own when no page has text.
 */
final class DocumentFindables implements Iterable<Findable> {

    private static final int BATCH = 50;

    private final FindableDocument document;
    private final ArchiveFindables archive;

    DocumentFindables(FindableDocument document, ArchiveFindables archive) {
        this.document = document;
        this.archive = archive;
    }

    static String group(long documentId) {
        return "DOCUMENT:" + documentId;
    }

    static String pageKey(long documentId, int page) {
        return "page:" + documentId + ":" + page;
    }

    @Override
    public Iterator<Findable> iterator() {
        return new Pages();
    }

    private Findable findable(String key, PageText page) {
        String label = page.label() == null ? "" : page.label();
        return new Findable(
                key,
                group(document.id()),
                Kinds.of(document.kind()),
                document.id(),
                document.title(),
                page.heading() == null ? "" : page.heading(),
                page.text(),
                page.number(),
                label,
                "",
                document.date(),
                belonging(),
                Audiences.of(document.visibility()));
    }

    private Belonging belonging() {
        Set<String> fields = document.fields().stream()
                .map(field -> String.valueOf(field.id()))
                .collect(Collectors.toSet());
        FindableDocument.Named whose = document.organisation();
        String organisation = whose == null ? "" : String.valueOf(whose.id());
        return new Belonging(fields, organisation, document.language());
    }

    private final class Pages implements Iterator<Findable> {

        private final PageText titleOnly = new PageText(1, null, "");
        private List<PageText> batch = List.of();
        private int next;
        private int read;
        private boolean any;
        private boolean ended;

        @Override
        public boolean hasNext() {
            while (!ended && (next >= batch.size() || batch.get(next).text().isBlank())) {
                advance();
            }
            return !ended || !any;
        }

        private void advance() {
            if (next < batch.size()) {
                next++;
            }
            if (next >= batch.size()) {
                batch = archive.pages(document.id(), read, BATCH);
                next = 0;
                ended = batch.isEmpty();
                read = ended ? read : batch.getLast().number();
            }
        }

        @Override
        public Findable next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            any = true;
            if (ended) {
                return findable("document:" + document.id(), titleOnly);
            }
            PageText page = batch.get(next++);
            return findable(pageKey(document.id(), page.number()), page);
        }
    }
}
