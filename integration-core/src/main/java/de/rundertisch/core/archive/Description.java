package de.rundertisch.core.archive;

import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a document. What nobody has said is guessed, first from the file's name, later from its text, and remembered as
 * guessed until somebody edits or confirms it; a guess never replaces what a person has said.
 */
@Embeddable
public class Description {

    static final int MAX_TITLE = 300;

    @Column(nullable = false, length = MAX_TITLE)
    private String title;

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

    @ElementCollection
    @CollectionTable(name = "document_field", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "field_of_action_id", nullable = false)
    private Set<Long> fieldIds = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Convert(converter = DescribedSetConverter.class)
    @Column(nullable = false, length = 100)
    private Set<Described> guessed = EnumSet.noneOf(Described.class);

    protected Description() {}

    /**
     * @param said what the uploader says; gaps are filled from the name
     * @param organisation whose document it is, null for the office's own
     */
    Description(FileName name, DocumentMetadata said, @Nullable Organisation organisation) {
        say(name.complete(said), organisation);
        guessed = said.gaps();
    }

    /**
     * Takes a new description as a whole. What is null becomes: kind OTHER, language German, no date, no field.
     *
     * @throws BusinessException {@code archive.title.missing}, {@code archive.title.tooLong}, {@code archive.language.invalid}
     */
    void say(DocumentMetadata metadata, @Nullable Organisation whose) {
        entitle(Text.required(metadata.title(), MAX_TITLE, "archive.title").replaceAll("\\s+", " "));
        kind = metadata.kind() == null ? DocumentKind.OTHER : metadata.kind();
        date = metadata.date();
        language = languageTag(metadata.language());
        fieldIds = metadata.fieldIds() == null ? new HashSet<>() : new HashSet<>(metadata.fieldIds());
        organisation = whose;
        guessed = EnumSet.noneOf(Described.class);
    }

    /** Nothing of it is a guess any more. */
    void confirm() {
        guessed = EnumSet.noneOf(Described.class);
    }

    /** Takes those guesses for which nobody has said anything. */
    void suggest(Suggestion suggestion) {
        String cleaned = suggestion.title() == null
                ? ""
                : suggestion.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (guesses(Described.TITLE) && !cleaned.isEmpty() && cleaned.length() <= MAX_TITLE) {
            entitle(cleaned);
        }
        if (guesses(Described.KIND) && kind == DocumentKind.OTHER && suggestion.kind() != null) {
            kind = suggestion.kind();
        }
        if (guesses(Described.DATE)) {
            date = suggestion.date(date);
        }
        if (guesses(Described.LANGUAGE) && suggestion.language() != null) {
            language = languageTag(suggestion.language());
        }
        if (guesses(Described.FIELDS)) {
            fieldIds = new HashSet<>(suggestion.fieldIds());
        }
    }

    private boolean guesses(Described what) {
        return guessed.contains(what);
    }

    private void entitle(String newTitle) {
        title = newTitle;
        titleFolded = Folded.of(newTitle);
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

    public String title() {
        return title;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Day the document is from; null if nobody knows. */
    public @Nullable LocalDate date() {
        return date;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Ids of the fields of action it belongs to, maybe of several editions of the concept. */
    public Set<Long> fieldIds() {
        return Set.copyOf(fieldIds);
    }

    /** Whose document it is; null for the office's own. */
    public @Nullable Organisation organisation() {
        return organisation;
    }

    /** What of all this nobody has said or confirmed yet. */
    public Set<Described> guessed() {
        return Set.copyOf(guessed);
    }
}
