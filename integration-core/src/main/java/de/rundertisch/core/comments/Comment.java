package de.rundertisch.core.comments;

import de.rundertisch.core.comments.places.StoredTarget;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.readership.Readership;
import de.rundertisch.core.shared.BusinessException;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person said, for an organisation or for the office, about a published version or in reply to such a comment. Seen by its
 * {@link Audience}. Its author may edit it until it is released and while the consultation runs, and withdraw it; withdrawn it keeps its
 * place, so that replies do not hang in the air, but its words are not shown any more. Never deleted.
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

    @Embedded
    private CommentWords words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Embedded
    private Readership readership;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Person withdrawnBy;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    protected Comment() {}

    /** A comment on a piece of a version. */
    Comment(
            DraftVersion version,
            Target target,
            @Nullable CommentKind kind,
            @Nullable ChangeProposal proposal,
            Remark remark) {
        if (kind == null) {
            throw new BusinessException("comments.kind.missing");
        }
        this.draftVersion = version;
        this.target = new StoredTarget(target);
        this.kind = kind;
        this.readership = Readership.first(remark.audience(), remark.voice().organisation());
        say(remark, proposal);
    }

    /**
     * A reply; replies to replies belong to the same thread and are seen by whoever sees it, or, if wanted so, only within the speaker's
     * own organisation. Asks the other comment through its accessors: in constructors weaving
     * leaves field access alone, and a lazy relation read that way is null.
     *
     * @param checked whether the moderation looks at it before everybody reads it
     */
    Comment(Comment answered, Remark remark, boolean checked) {
        Comment first = answered.parent() == null ? answered : answered.parent();
        this.parent = first;
        this.draftVersion = first.draftVersion();
        this.target = new StoredTarget(first.target());
        this.kind = CommentKind.NOTE;
        this.readership =
                first.readership().ofReply(remark.audience(), remark.voice().organisation(), checked);
        say(remark, null);
    }

    private void say(Remark remark, @Nullable ChangeProposal proposal) {
        this.words = new CommentWords(remark.body(), proposal);
        this.author = remark.voice().author();
        this.organisation = remark.voice().organisation();
        this.postedAt = remark.at();
        this.submission = remark.submission();
    }

    /**
     * Other words; only the author's, and not once withdrawn.
     *
     * @param rewording the wording now proposed, null for none
     * @param checked whether the moderation looks at it before everybody reads it
     */
    void edit(Actor actor, @Nullable String changed, @Nullable ChangeProposal rewording, boolean checked, Instant now) {
        voice().requireOwn(actor);
        requireStanding();
        if (official()) {
            throw new BusinessException("comments.released");
        }
        CommentWords others = new CommentWords(changed, rewording);
        if (!others.sameAs(words)) {
            words = others;
            editedAt = now;
            readership.checkAgain(checked && organisation != null);
        }
    }

    /** Whether these are the actor's words and read just so already. */
    boolean says(Actor actor, @Nullable String typed, @Nullable String replacement) {
        return isOwn(actor) && words.say(typed, replacement);
    }

    /**
     * Takes the words back; a second time changes nothing. Its author may, and for what an organisation has released whoever releases
     * for it.
     */
    void withdraw(Actor actor, Person by, Instant now) {
        boolean releaser = official() && actor.is(Role.PARTNER_RELEASER) && readership.isAmong(actor);
        if (!releaser) {
            voice().requireOwn(actor);
        }
        if (!withdrawn()) {
            withdrawnAt = now;
            withdrawnBy = by;
        }
    }

    /** Whether these are the actor's words, and the actor speaks for the same organisation still. */
    public boolean isOwn(Actor actor) {
        return voice().isOwn(actor);
    }

    /** A personal note becomes readable for the author's organisation; a second time changes nothing. */
    void share(Actor actor) {
        voice().requireOwn(actor);
        requireStanding();
        readership.share();
    }

    /**
     * Becomes part of what the organisation says officially; from now on its words are frozen.
     *
     * @param wider office or everyone; never narrows
     * @param checked whether the moderation looks at it before everybody reads it
     * @param version the one the statement is about, its own or a later one
     */
    void release(Audience wider, boolean checked, DraftVersion version, Instant now) {
        requireStanding();
        readership.release(wider, checked, version, now);
    }

    private void requireStanding() {
        if (withdrawn()) {
            throw new BusinessException("comments.withdrawn");
        }
    }

    /** Whether the moderation shows a reason instead of its words. */
    public boolean hidden() {
        return readership.hiddenReason() != null;
    }

    /** Whether an actor gets the words to read: also of what is hidden its own people and the moderation do. */
    public boolean legibleTo(Actor actor) {
        return readership.legibleTo(actor, voice().isAuthor(actor));
    }

    /** Whether an actor may read it; the same rule as {@link Readers}. */
    public boolean visibleTo(Actor actor) {
        return readership.includes(actor, voice().isAuthor(actor));
    }

    /** @throws BusinessException not found if an actor may not read it; to its author, for whom it was written */
    void requireReader(Actor actor) {
        if (!visibleTo(actor)) {
            throw voice().notHeardBy(actor);
        }
    }

    /** Whether an actor decides where it belongs in later versions: its people while it is internal, the moderation once released. */
    public boolean placedBy(Actor actor) {
        return audience().released() ? actor.is(Role.MODERATOR) : visibleTo(actor);
    }

    public DraftVersion draftVersion() {
        return draftVersion;
    }

    /** The comment that started the thread; null for that comment itself. */
    public @Nullable Comment parent() {
        return parent;
    }

    /** The id of the comment that started the thread, its own for that comment itself. */
    public long threadId() {
        return parent == null ? id() : parent.id();
    }

    public CommentKind kind() {
        return kind;
    }

    /** What it is about, in its own version. */
    public Target target() {
        return target.target();
    }

    /** Empty only beside a proposed wording. */
    public String body() {
        return words.body();
    }

    /** The wording it proposes; null for none, also for proposals in words alone. */
    public @Nullable ChangeProposal proposal() {
        return words.proposal();
    }

    public Person author() {
        return author;
    }

    /** Null for the office. */
    public @Nullable Organisation organisation() {
        return organisation;
    }

    public Voice voice() {
        return new Voice(author, organisation);
    }

    Readership readership() {
        return readership;
    }

    public Audience audience() {
        return readership.audience();
    }

    /** The organisation among whose members it stays unless the audience is wider; null for the office. */
    public @Nullable Organisation circle() {
        return readership.circle();
    }

    /** When it became part of an organisation's statement, null if it has not. */
    public @Nullable Instant releasedAt() {
        return readership.releasedAt();
    }

    /** Whether it is part of what an organisation said officially. */
    public boolean official() {
        return readership.releasedAt() != null;
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
