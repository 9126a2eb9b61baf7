package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.archive.DocumentList;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the archive's documents, and bringing back what was withdrawn by mistake. */
@Named
@RequestScoped
public class Documents extends DocumentsAddress {

    static final int PAGE_SIZE = 25;

    @Inject
    private Archive archive;

    @Inject
    private Desk desk;

    private DocumentList shown;

    /** One line of the list with its state in words. */
    public record Row(DocumentLine document, DocumentState state) {}

    public List<Row> rows() {
        return shown().lines().stream()
                .map(line -> new Row(line, DocumentState.of(line, Wording.locale())))
                .toList();
    }

    /** How many documents match. */
    public long total() {
        return shown().total();
    }

    /** How many pages the list has, at least 1. */
    public long pages() {
        return Math.max(1, (total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public List<Integer> years() {
        return archive.years(desk.actor());
    }

    public DocumentKind[] kinds() {
        return DocumentKind.values();
    }

    public ExtractionState[] states() {
        return ExtractionState.values();
    }

    /** Takes back the withdrawal that {@code undo} in the address names. */
    public String restore() {
        long id = getUndo();
        archive.restore(desk.actor(), id);
        return desk.done("/archive/document?id=" + id, "archive.restored");
    }

    private DocumentList shown() {
        if (shown == null) {
            shown = archive.list(desk.actor(), filter(), (number() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return shown;
    }
}
