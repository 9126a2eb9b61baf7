package de.rundertisch.core.archive;

import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of the archive: a stored file under a name, with what people say about it. Comes into being by an upload, waits for
 * its text to be read ({@link Extraction}), can be described anew at any time, and can be withdrawn: then nobody finds or reads it
 * until it is restored. The file itself never changes.
 */
@Entity
@Table(name = "archived_document")
public class ArchivedDocument extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false)
    private StoredFile file;

    @Column(name = "file_name", nullable = false, length = FileName.MAX_LENGTH)
    private String fileName;

    @Column(name = "file_name_folded", nullable = false, length = Folded.MAX_LENGTH)
    private String fileNameFolded;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Embedded
    private Description description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "uploaded_by", nullable = false)
    private Person uploadedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_for")
    private Organisation uploadedFor;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Embedded
    private Extraction extraction = new Extraction();

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by")
    private Person withdrawnBy;

    protected ArchivedDocument() {}

    /**
     * @param name what the file was called where it came from
     * @param mediaType what its content is
     * @param said what the uploader says about it; gaps are filled from the name
     * @param whose the organisation the uploader names, null for the one the uploader acts for
     */
    ArchivedDocument(
            StoredFile file,
            FileName name,
            String mediaType,
            DocumentMetadata said,
            @Nullable Organisation whose,
            Upload upload) {
        this.file = file;
        this.fileName = name.value();
        this.fileNameFolded = Folded.of(fileName);
        this.mediaType = mediaType;
        this.uploadedBy = upload.by();
        this.uploadedFor = upload.onBehalfOf();
        this.uploadedAt = upload.at();
        this.visibility = readers(said);
        this.description = new Description(name, said, whose == null ? upload.onBehalfOf() : whose);
    }

    /** Who brought a document, for whom, and when. */
    record Upload(Person by, @Nullable Organisation onBehalfOf, Instant at) {}

    /**
     * Takes a new description as a whole, see {@link Description#say}; visibility null becomes OFFICE.
     *
     * @param whose the organisation whose document it is, null for the office's own
     */
    void describe(DocumentMetadata metadata, @Nullable Organisation whose) {
        description.say(metadata, whose);
        visibility = readers(metadata);
    }

    private static Visibility readers(DocumentMetadata said) {
        return said.visibility() == null ? Visibility.OFFICE : said.visibility();
    }

    /** Takes the document out of everybody's sight; twice changes nothing. */
    void withdraw(Person by, Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
            withdrawnBy = by;
        }
    }

    /** Takes the withdrawal back. */
    void restore() {
        withdrawnAt = null;
        withdrawnBy = null;
    }

    public StoredFile file() {
        return file;
    }

    /** What the file was called where it came from, without folders. */
    public String fileName() {
        return fileName;
    }

    /** What the content is, by its first bytes, such as {@code application/pdf}; never what the browser claimed. */
    public String mediaType() {
        return mediaType;
    }

    /** What is said or guessed about it. */
    public Description description() {
        return description;
    }

    public String title() {
        return description.title();
    }

    public Visibility visibility() {
        return visibility;
    }

    public Person uploadedBy() {
        return uploadedBy;
    }

    /** The organisation the uploader acted for; null for the office. */
    public @Nullable Organisation uploadedFor() {
        return uploadedFor;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** How far its text has been read. */
    public Extraction extraction() {
        return extraction;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Null unless withdrawn. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Null unless withdrawn. */
    public @Nullable Person withdrawnBy() {
        return withdrawnBy;
    }
}
