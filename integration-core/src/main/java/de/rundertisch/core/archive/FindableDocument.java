package de.rundertisch.core.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs to know of a document besides its pages.
 *
 * @param date day the document is from, null if unknown
 * @param language BCP 47 tag
 * @param fields the fields of action it belongs to, by id
 * @param organisation whose document it is, null for the office's own
 * @param reading whether its text waits or is being read: its pages change without a change in the queue until that has ended
 * @param pageCount pages that have text stored; 0 while it waits, and for scans
 */
public record FindableDocument(
        long id,
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        String language,
        List<Named> fields,
        @Nullable Named organisation,
        Visibility visibility,
        boolean reading,
        int pageCount) {

    /** Something with a name, as it is called now. */
    public record Named(long id, String name) {}

    public FindableDocument {
        fields = List.copyOf(fields);
    }
}
