package de.rundertisch.core.archive;

import java.util.List;

/**
 * One screenful of documents.
 *
 * @param total how many documents match altogether
 * @param lines the ones asked for, in order
 */
public record DocumentList(long total, List<DocumentLine> lines) {

    public DocumentList {
        lines = List.copyOf(lines);
    }
}
