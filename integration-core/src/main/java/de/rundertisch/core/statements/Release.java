package de.rundertisch.core.statements;

import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The act (Freigabe) by which an authorised person makes a statement official, with everything that was said by it. Frozen: nothing
 * in it ever changes; a later release of the same statement takes its place but leaves it readable.
 */
@Entity
@Table(name = "statement_release")
public class Release extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", nullable = false, updatable = false)
    private Statement statement;

    @Column(name = "release_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "organisation_name", nullable = false, updatable = false, length = 300)
    private String organisationName;

    @Column(name = "draft_title", nullable = false, updatable = false, length = 300)
    private String draftTitle;

    @Column(name = "draft_version_number", nullable = false, updatable = false)
    private int draftVersionNumber;

    @Column(name = "releaser_name", nullable = false, updatable = false, length = 300)
    private String releaserName;

    @Column(name = "cover_note", updatable = false, length = Statement.LONGEST_NOTE)
    private String coverNote;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Sharing sharing;

    @Column(nullable = false, updatable = false, length = 20)
    private String code;

    @Column(name = "content_hash", nullable = false, updatable = false, length = 64)
    private String hash = "";

    @Embedded
    private Act released;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReleasedComment> comments = new ArrayList<>();

    protected Release() {}

    Release(Statement statement, int number, Sharing sharing, String code, Act released) {
        this.statement = statement;
        this.number = number;
        this.organisationName = statement.organisation().name();
        this.draftTitle = statement.draftVersion().draft().title();
        this.draftVersionNumber = statement.draftVersion().number();
        this.releaserName = released.person().name();
        this.coverNote = statement.coverNote();
        this.sharing = sharing;
        this.code = code;
        this.released = released;
    }

    void add(ReleasedComment comment) {
        comments.add(comment);
    }

    /** Ends the making: from now on the hash vouches for the words. */
    void seal(String hash) {
        this.hash = hash;
    }

    public Statement statement() {
        return statement;
    }

    /** 1, 2, 3 … within the statement. */
    public int number() {
        return number;
    }

    /** As it was called then: organisations, drafts and people may be renamed, a release may not. */
    public String organisationName() {
        return organisationName;
    }

    public String draftTitle() {
        return draftTitle;
    }

    /** Of the version the statement is about. */
    public int draftVersionNumber() {
        return draftVersionNumber;
    }

    /** Name of whoever released it. */
    public String releaserName() {
        return releaserName;
    }

    public @Nullable String coverNote() {
        return coverNote;
    }

    /** Who reads it. */
    public Sharing sharing() {
        return sharing;
    }

    /** What is printed on the receipt and typed to check it; see {@link ReceiptCode}. */
    public String code() {
        return code;
    }

    /** SHA-256 of {@link ReceiptText}, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public Act released() {
        return released;
    }

    /** In the order the organisation gave them. */
    public List<ReleasedComment> comments() {
        return Collections.unmodifiableList(comments);
    }
}
