package de.rundertisch.core.archive;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One page of a document with its text, as the extraction found it. Written in a batch with its neighbours, replaced together with
 * them when the document is extracted anew, and what a search result points at by document and number.
 */
@Entity
@Table(name = "page")
public class Page extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false)
    private ArchivedDocument document;

    @Column(name = "page_number", nullable = false)
    private int number;

    @Column(length = 50)
    private String label;

    @Column(name = "page_text", nullable = false, length = PageText.MAX_LENGTH)
    private String text;

    @Column(length = PageText.MAX_HEADING)
    private String heading;

    @Column(name = "ocr_confidence")
    private Integer ocrConfidence;

    protected Page() {}

    Page(ArchivedDocument document, PageText page) {
        this.document = document;
        this.number = page.number();
        this.label = page.label();
        this.text = page.text();
        this.heading = page.heading();
        this.ocrConfidence = page.ocrConfidence();
    }

    public ArchivedDocument document() {
        return document;
    }

    /** From 1, as a viewer counts. */
    public int number() {
        return number;
    }

    /** As printed on the page, such as {@code iv}; null where the file does not tell. */
    public @Nullable String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** The chapter it belongs to; null where the file does not tell. */
    public @Nullable String heading() {
        return heading;
    }

    /** How sure the recognition of a scanned page was, in percent; null for a page whose text stands in the file. */
    public @Nullable Integer ocrConfidence() {
        return ocrConfidence;
    }
}
