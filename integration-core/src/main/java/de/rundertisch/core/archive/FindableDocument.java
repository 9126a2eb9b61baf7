package de.rundertisch.core.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs to know of a document besides its pages.
 *
 * @param date day the document is from, null if unknown
 * @param language BCP 47 tag
 * @param fieldOfActionId the field of action it belongs to, null for none or several
 * @param pageCount pages that have text stored; 0 while it waits, and for scans
 */
public record FindableDocument(
        long id,
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        String language,
        @Nullable Long fieldOfActionId,
        Visibility visibility,
        int pageCount) {}
