package de.rundertisch.core.moderation;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Act;
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

/** The record of something the moderation did with a comment: what, why, by whom and when. Never changes. */
@Entity
@Table(name = "moderation_act")
public class ModerationAct extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private Deed deed;

    @Column(updatable = false, length = 1000)
    private String reason;

    @Embedded
    private Act act;

    protected ModerationAct() {}

    ModerationAct(Comment comment, Deed deed, @Nullable String reason, Act act) {
        this.comment = comment;
        this.deed = deed;
        this.reason = reason;
        this.act = act;
    }

    public Comment comment() {
        return comment;
    }

    public Deed deed() {
        return deed;
    }

    /** Null where none was asked for. */
    public @Nullable String reason() {
        return reason;
    }

    public Act act() {
        return act;
    }
}
