package de.rundertisch.core.statements;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.CommentKind;
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
import org.jspecify.annotations.Nullable;

/** A comment as it stood when it was released. Never changes, whatever becomes of the comment. */
@Entity
@Table(name = "released_comment")
public class ReleasedComment extends Identified {

    static final int LONGEST_PLACE = 700;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "release_id", nullable = false, updatable = false)
    private Release release;

    @Column(nullable = false, updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private CommentKind kind;

    @Column(nullable = false, updatable = false, length = LONGEST_PLACE)
    private String place;

    @Column(updatable = false, length = 5_000)
    private String quote;

    @Embedded
    private ChangeProposal proposal;

    @Column(nullable = false, updatable = false, length = Comment.LONGEST)
    private String body;

    @Column(name = "author_name", nullable = false, updatable = false, length = 300)
    private String author;

    protected ReleasedComment() {}

    ReleasedComment(Release release, int position, Comment comment, Said said) {
        this.release = release;
        this.position = position;
        this.comment = comment;
        this.kind = said.kind();
        this.place = said.place();
        this.quote = said.quote();
        this.proposal = said.proposal() == null ? null : said.proposal().copy();
        this.body = said.body();
        this.author = said.author();
    }

    /** From 1. */
    public int position() {
        return position;
    }

    long commentId() {
        return comment.id();
    }

    Said said() {
        return new Said(kind, place, quote, proposal, body, author);
    }

    public CommentKind kind() {
        return kind;
    }

    /** Where in the draft, as people say it. */
    public String place() {
        return place;
    }

    /** The passage it is about, null if about more. */
    public @Nullable String quote() {
        return quote;
    }

    /** The wording it proposes, null for none. */
    public @Nullable ChangeProposal proposal() {
        return proposal;
    }

    /** Empty only beside a proposed wording. */
    public String body() {
        return body;
    }

    /** Name of whoever wrote it for the organisation. */
    public String author() {
        return author;
    }
}
