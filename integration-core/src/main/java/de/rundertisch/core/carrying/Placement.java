package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.places.StoredTarget;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.drafts.VersionText;
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

/**
 * Where a comment on an earlier version stands in a later one. Made for every thread when the later version is published; what the program
 * is not certain of waits for a moderator, and a moderator may change every placement later. The comment itself and its place in
 * its own version never change.
 */
@Entity
@Table(name = "comment_placement")
public class Placement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id", nullable = false, updatable = false)
    private DraftVersion draftVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_version_id", nullable = false, updatable = false)
    private DraftVersion source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RelocationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Decision decision;

    @Column(nullable = false, updatable = false)
    private double confidence;

    @Column(name = "source_words", updatable = false, length = Passage.LONGEST)
    private String sourceWords;

    @Embedded
    private StoredTarget target;

    @Embedded
    private Act decided;

    protected Placement() {}

    /**
     * @param source the version it was carried over from
     * @param sourceWords what the comment was about when it was made; null for the whole draft
     */
    Placement(
            Comment comment,
            DraftVersion source,
            @Nullable String sourceWords,
            DraftVersion draftVersion,
            Proposal proposal) {
        this.comment = comment;
        this.source = source;
        this.sourceWords = sourceWords;
        this.draftVersion = draftVersion;
        this.status = proposal.status();
        this.confidence = proposal.confidence();
        this.decision = proposal.certain() ? Decision.CERTAIN : Decision.OPEN;
        this.target = stored(proposal.target());
    }

    private static StoredTarget stored(@Nullable Target target) {
        return target == null ? StoredTarget.none() : new StoredTarget(target);
    }

    /** A moderator agrees with the proposal. */
    void confirm(Act act) {
        if (status == RelocationStatus.ORPHANED) {
            leaveOut(act);
            return;
        }
        decision = Decision.CONFIRMED;
        decided = act;
    }

    /** A moderator puts it somewhere. */
    void place(Target chosen, Act act) {
        target = new StoredTarget(chosen);
        status = same(chosen) ? RelocationStatus.MOVED : RelocationStatus.TEXT_CHANGED;
        decision = Decision.PLACED;
        decided = act;
    }

    private boolean same(Target chosen) {
        Passage before = comment.target().passage();
        Passage after = chosen.passage();
        return before == null ? after == null : after != null && before.exact().equals(after.exact());
    }

    /** A moderator finds no place for it. */
    void leaveOut(Act act) {
        target = StoredTarget.none();
        status = RelocationStatus.ORPHANED;
        decision = Decision.LEFT_OUT;
        decided = act;
    }

    public Comment comment() {
        return comment;
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    /** The version it was carried over from. */
    public DraftVersion source() {
        return source;
    }

    /** What the comment was about when it was made, at most {@value Passage#LONGEST} units; null for the whole draft. */
    public @Nullable String sourceWords() {
        return sourceWords;
    }

    public RelocationStatus status() {
        return status;
    }

    public Decision decision() {
        return decision;
    }

    /** How certain the program was, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Null if it has no place. While the decision is open this is a proposal. */
    public @Nullable Target target() {
        return target == null || target.isNone() ? null : target.target();
    }

    /** Whether it is shown at its place. */
    public boolean standing() {
        return status != RelocationStatus.ORPHANED && decision != Decision.OPEN;
    }

    /** Whether the text of its version now says what the comment proposed. */
    public boolean adopted(VersionText text) {
        ChangeProposal proposal = comment.proposal();
        return proposal != null
                && !comment.withdrawn()
                && proposal.adopted(comment.target().passage(), text, standing() ? target() : null);
    }

    /** Which moderator decided and when, null if none did. */
    public @Nullable Act decided() {
        return decided;
    }
}
