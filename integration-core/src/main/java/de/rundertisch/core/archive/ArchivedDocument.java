package de.rundertisch.core.archive;

import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
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
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document of the archive: a stored file under a name, with what people say about it. Comes into being by an upload, waits for
 * its text to be read ({@link Extraction}), can be described anew at any time, and can be withdrawn: then nobody finds or reads it
 * until it is restored. The file itself never changes.
 */
@Entity
@Table(name = "archived_document")
public class ArchivedDocument extends Identified {

    static final int MAX_TITLE = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false)
    private StoredFile file;

    @Column(name = "file_name", nullable = false, length = FileName.MAX_LENGTH)
    private String fileName;

    @Column(name = "file_name_folded", nullable = false, length = Folded.MAX_LENGTH)
    private String fileNameFolded;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(nullable = false, length = MAX_TITLE)
    private String title;

    @Column(name = "title_guessed", nullable = false)
    private boolean titleGuessed;

    /** For sorting and filtering: the same in every database, whatever its collation. */
    @Column(name = "title_folded", nullable = false, length = Folded.MAX_LENGTH)
    private String titleFolded;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DocumentKind kind;

    @Column(name = "document_date")
    private LocalDate date;

    @Column(nullable = false, length = 35)
    private String language;

    @Column(name = "field_of_action_id")
    private Long fieldOfActionId;

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
     */
    ArchivedDocument(StoredFile file, FileName name, String mediaType, DocumentMetadata said, Upload upload) {
        this.file = file;
        this.fileName = name.value();
        this.fileNameFolded = Folded.of(fileName);
        this.mediaType = mediaType;
        this.uploadedBy = upload.by();
        this.uploadedFor = upload.onBehalfOf();
        this.uploadedAt = upload.at();
        describe(name.complete(said));
        this.titleGuessed = said.title() == null || said.title().isBlank();
    }

    /** Who brought a document, for whom, and when. */
    record Upload(Person by, @Nullable Organisation onBehalfOf, Instant at) {}

    /**
     * Takes a new description as a whole. What is null becomes: kind OTHER, language German, visibility OFFICE, no date, no field.
     *
     * @throws BusinessException {@code archive.title.missing}, {@code archive.title.tooLong}, {@code archive.language.invalid}
     */
    void describe(DocumentMetadata metadata) {
        entitle(Text.required(metadata.title(), MAX_TITLE, "archive.title").replaceAll("\\s+", " "));
        kind = metadata.kind() == null ? DocumentKind.OTHER : metadata.kind();
        date = metadata.date();
        language = languageTag(metadata.language());
        fieldOfActionId = metadata.fieldOfActionId();
        visibility = metadata.visibility() == null ? Visibility.OFFICE : metadata.visibility();
        titleGuessed = false;
    }

    /** Takes the title the file itself gives, unless somebody has given one already; a useless one is ignored. */
    void suggestTitle(String found) {
        String cleaned = found.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (titleGuessed && !cleaned.isEmpty() && cleaned.length() <= MAX_TITLE) {
            entitle(cleaned);
        }
    }

    private void entitle(String newTitle) {
        title = newTitle;
        titleFolded = Folded.of(newTitle);
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

    private static String languageTag(@Nullable String tag) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag == null || tag.isBlank() ? "de" : tag.strip())
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            throw new BusinessException("archive.language.invalid", String.valueOf(tag));
        }
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

    public String title() {
        return title;
    }

    /** Whether nobody has given the title yet. */
    public boolean titleGuessed() {
        return titleGuessed;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Day the document is from; null if nobody has said so. */
    public @Nullable LocalDate date() {
        return date;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    public @Nullable Long fieldOfActionId() {
        return fieldOfActionId;
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
