package de.rundertisch.core.statements;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's official word (Stellungnahme) on a version of a draft: what its releasers are preparing, and what they have
 * released so far. Begins when somebody first prepares it; there is one for each organisation and version.
 */
@Entity
@Table(name = "statement")
public class Statement extends Identified {

    /** Longest cover note, UTF-16 units. */
    public static final int LONGEST_NOTE = 10_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id", nullable = false, updatable = false)
    private DraftVersion draftVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "cover_note", length = LONGEST_NOTE)
    private String coverNote;

    @ElementCollection
    @CollectionTable(name = "statement_choice", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<Choice> choices = new ArrayList<>();

    @OneToMany(mappedBy = "statement")
    @OrderBy("number")
    private List<Release> releases = new ArrayList<>();

    protected Statement() {}

    Statement(DraftVersion draftVersion, Organisation organisation) {
        this.draftVersion = draftVersion;
        this.organisation = organisation;
    }

    /** Keeps what has been prepared so far. */
    void prepare(@Nullable String note, List<Choice> order) {
        coverNote = Text.optional(note, LONGEST_NOTE, "statements.coverNote");
        choices.clear();
        choices.addAll(order);
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** What the organisation wants to say beforehand; null for nothing. */
    public @Nullable String coverNote() {
        return coverNote;
    }

    List<Choice> choices() {
        return Collections.unmodifiableList(choices);
    }

    /** Oldest first. */
    public List<Release> releases() {
        return Collections.unmodifiableList(releases);
    }
}
