package de.rundertisch.core.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which documents of the archive to list, and in which order.
 *
 * @param kind only this kind, null for all
 * @param year only documents dated in this year, null for all, dated or not
 * @param text only documents whose title or file name contains this, whatever its case and umlauts; null or blank for all
 * @param state only documents whose text has got so far, null for all
 * @param withdrawn true for the withdrawn documents instead of the others; the office alone sees them
 * @param sort by what
 * @param descending whether the last comes first; documents without a date always come last
 */
public record DocumentFilter(
        @Nullable DocumentKind kind,
        @Nullable Integer year,
        @Nullable String text,
        @Nullable ExtractionState state,
        boolean withdrawn,
        Sort sort,
        boolean descending) {

    /** Everything, the youngest document first. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, false, Sort.DATE, true);

    /** What a list of documents can be sorted by. */
    public enum Sort {
        DATE("d.description.date"),
        TITLE("d.description.titleFolded"),
        KIND("d.description.kind"),
        UPLOADED("d.uploadedAt");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String orderBy(boolean descending) {
            String direction = descending ? " desc" : " asc";
            return " order by " + path + direction + " nulls last, d.id" + direction;
        }
    }
}
