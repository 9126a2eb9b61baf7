package de.rundertisch.core.moderation;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Act;
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
import org.jspecify.annotations.Nullable;

/** A reader's report that a comment has no place here; open until the moderation hides the comment or finds nothing wrong with it. */
@Entity
@Table(name = "comment_report")
public class CommentReport extends Identified {

    /** Longest explanation, UTF-16 units. */
    static final int LONGEST = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ReportCause cause;

    @Column(updatable = false, length = LONGEST)
    private String words;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Embedded
    private Act reported;

    protected CommentReport() {}

    /** @param typed an explanation; needed only where the cause does not say enough */
    CommentReport(Comment comment, @Nullable ReportCause cause, @Nullable String typed, Act reported) {
        if (cause == null) {
            throw new BusinessException("moderation.report.cause.missing");
        }
        this.comment = comment;
        this.cause = cause;
        this.words = cause == ReportCause.OTHER
                ? Text.required(typed, LONGEST, "moderation.report.words")
                : Text.optional(typed, LONGEST, "moderation.report.words");
        this.reported = reported;
    }

    /** The moderation has looked at it. */
    void settle(Instant now) {
        settledAt = now;
    }

    public Comment comment() {
        return comment;
    }

    public ReportCause cause() {
        return cause;
    }

    /** Null without an explanation. */
    public @Nullable String words() {
        return words;
    }

    /** Who reported it and when; for moderators' eyes. */
    public Act reported() {
        return reported;
    }
}
