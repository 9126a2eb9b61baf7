package de.rundertisch.core.responses;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.places.StoredTarget;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.drafts.DraftVersion;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The moderation's answer to a released comment. Its words never change: a later answer takes its place, and it stays readable as an
 * earlier one.
 */
@Entity
@Table(name = "response")
public class Response extends Identified {

    /** Longest reason, UTF-16 units. */
    public static final int LONGEST = 4_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @Column(name = "answer_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private boolean latest = true;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Outcome outcome;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_version_id", updatable = false)
    private DraftVersion placeVersion;

    @Embedded
    private StoredTarget target;

    @Embedded
    private Act given;

    protected Response() {}

    /**
     * @param number 1, 2, 3 … for the comment
     * @throws BusinessException without an outcome or a reason
     */
    Response(Comment comment, int number, @Nullable Outcome outcome, @Nullable String reason, Act given) {
        if (outcome == null) {
            throw new BusinessException("responses.outcome.missing");
        }
        this.comment = comment;
        this.number = number;
        this.outcome = outcome;
        this.reason = Text.required(reason, LONGEST, "responses.reason");
        this.given = given;
        this.target = StoredTarget.none();
    }

    /** Says where the new wording stands; before it is stored. */
    void pointTo(DraftVersion version, Target place) {
        placeVersion = version;
        target = new StoredTarget(place);
    }

    /** A later answer takes its place. */
    void replaced() {
        latest = false;
    }

    /** Whether another answer is the same in every word and place, so that it need not be given twice. */
    boolean says(Response other) {
        return outcome == other.outcome()
                && reason.equals(other.reason())
                && Objects.equals(place(), other.place())
                && Objects.equals(placeVersion(), other.placeVersion());
    }

    public Comment comment() {
        return comment;
    }

    /** 1, 2, 3 … for the comment. */
    public int number() {
        return number;
    }

    /** Whether it is the one that counts. */
    public boolean latest() {
        return latest;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    /** The version in which the new wording stands; null if no place is named. */
    public @Nullable DraftVersion placeVersion() {
        return placeVersion;
    }

    /** Where in that version; null if no place is named. */
    @Nullable
    Target place() {
        return target == null || target.isNone() ? null : target.target();
    }

    public Act given() {
        return given;
    }
}
