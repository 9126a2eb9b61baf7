package de.rundertisch.core.comments;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person said, for an organisation or for the office, about a published version or in reply to such a comment. Its author may
 * edit it while the consultation runs and withdraw it; withdrawn it keeps its place, so that replies do not hang in the air, but
 * its words are not shown any more. Never deleted.
 */
@Entity
@Table(name = "draft_comment")
public class Comment extends Identified {

    /** Longest body, UTF-16 units. */
    public static final int LONGEST = 10_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id", nullable = false, updatable = false)
    private DraftVersion draftVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", updatable = false)
    private Comment parent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CommentKind kind;

    @Embedded
    private StoredTarget target;

    @Column(nullable = false, length = LONGEST)
    private String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    protected Comment() {}

    /** A comment on a piece of a version. */
    Comment(DraftVersion version, Target target, @Nullable CommentKind kind, Remark remark) {
        if (kind == null) {
            throw new BusinessException("comments.kind.missing");
        }
        this.draftVersion = version;
        this.target = new StoredTarget(target);
        this.kind = kind;
        say(remark);
    }

    /**
     * A reply; replies to replies belong to the same thread. Asks the other comment through its accessors: in constructors weaving
     * leaves field access alone, and a lazy relation read that way is null.
     */
    Comment(Comment answered, Remark remark) {
        Comment first = answered.parent() == null ? answered : answered.parent();
        this.parent = first;
        this.draftVersion = first.draftVersion();
        this.target = first.target().copy();
        this.kind = CommentKind.NOTE;
        say(remark);
    }

    private void say(Remark remark) {
        this.body = checked(remark.body());
        this.author = remark.author();
        this.organisation = remark.organisation();
        this.postedAt = remark.at();
        this.submission = remark.submission();
    }

    /** Other words; only the author's, and not once withdrawn. */
    void edit(Actor actor, @Nullable String changed, Instant now) {
        requireAuthor(actor);
        if (withdrawn()) {
            throw new BusinessException("comments.withdrawn");
        }
        String words = checked(changed);
        if (!words.equals(body)) {
            body = words;
            editedAt = now;
        }
    }

    /** Takes the words back; a second time changes nothing. */
    void withdraw(Actor actor, Instant now) {
        requireAuthor(actor);
        if (!withdrawn()) {
            withdrawnAt = now;
        }
    }

    /** Whether these are the actor's words, and the actor speaks for the same organisation still. */
    boolean isOwn(Actor actor) {
        return author.id() == actor.personId()
                && (organisation == null || Objects.equals(organisation.id(), actor.organisationId()));
    }

    private void requireAuthor(Actor actor) {
        if (author.id() != actor.personId()) {
            throw BusinessException.notAllowed();
        }
        if (organisation != null && !isOwn(actor)) {
            throw new BusinessException("comments.voice.other", organisation.name());
        }
    }

    private static String checked(@Nullable String typed) {
        return Text.required(typed, LONGEST, "comments.body");
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    /** The comment that started the thread; null for that comment itself. */
    public @Nullable Comment parent() {
        return parent;
    }

    /** The id of the comment that started the thread, its own for that comment itself. */
    long threadId() {
        return parent == null ? id() : parent.id();
    }

    public CommentKind kind() {
        return kind;
    }

    StoredTarget target() {
        return target;
    }

    public String body() {
        return body;
    }

    public Person author() {
        return author;
    }

    /** Null for the office. */
    public @Nullable Organisation organisation() {
        return organisation;
    }

    public Instant postedAt() {
        return postedAt;
    }

    /** Null if never edited. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
