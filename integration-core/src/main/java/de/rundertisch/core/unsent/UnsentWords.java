package de.rundertisch.core.unsent;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
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
 * What a person has typed for one place of a version and not sent. Begins with the first words, changes with every pause in typing, and
 * ends when they are sent or discarded; discarded it stays a little, so that this can be undone. There is one for each person, version
 * and place; its version counts the changes, so that two windows notice each other.
 */
@Entity
@Table(name = "unsent_words")
class UnsentWords extends Identified {

    /** Stands between two texts that nobody has put together yet. */
    private static final String BETWEEN = "\n\n— — —\n\n";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_version_id", nullable = false, updatable = false)
    private DraftVersion draftVersion;

    @Column(nullable = false, updatable = false, length = 200)
    private String place;

    @Column(nullable = false, length = 200)
    private String about;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CommentKind kind;

    @Column(nullable = false)
    private String body;

    @Column
    private String replacement;

    @Column
    private String seen;

    @Column(nullable = false)
    private boolean aside;

    @Column(nullable = false, length = 36)
    private String submission;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    protected UnsentWords() {}

    UnsentWords(Person person, DraftVersion draftVersion, TypedWords typed, Instant now) {
        this.person = person;
        this.draftVersion = draftVersion;
        this.place = typed.place();
        become(typed, now);
    }

    /** The words are these now; discarded ones come to life again. */
    void become(TypedWords typed, Instant now) {
        about = typed.about();
        kind = typed.kind();
        body = typed.body();
        replacement = typed.replacement();
        seen = typed.seen();
        aside = typed.aside();
        submission = typed.submission().toString();
        savedAt = now;
        discardedAt = null;
    }

    /** The words are these now, and those that were kept before stand beneath them. */
    void takeOnTop(TypedWords typed, Instant now) {
        String before = body;
        become(typed, now);
        body = typed.body() + BETWEEN + before;
    }

    /** Whether everything typed is in what is kept. */
    boolean holds(TypedWords typed) {
        return body.contains(typed.body())
                && (typed.replacement() == null || Objects.equals(replacement, typed.replacement()));
    }

    /** Whether the typed words are what is kept, or what is kept is known to whoever typed them. */
    boolean knownTo(TypedWords typed) {
        return version() == typed.revision() || sameAs(typed);
    }

    boolean sameAs(TypedWords typed) {
        return submission.equals(typed.submission().toString()) && body.equals(typed.body());
    }

    void discard(Instant now) {
        discardedAt = now;
    }

    void restore() {
        discardedAt = null;
    }

    boolean discarded() {
        return discardedAt != null;
    }

    boolean ownedBy(long personId) {
        return person.id() == personId;
    }

    DraftVersion draftVersion() {
        return draftVersion;
    }

    String place() {
        return place;
    }

    String about() {
        return about;
    }

    @Nullable
    CommentKind kind() {
        return kind;
    }

    String body() {
        return body;
    }

    @Nullable
    String replacement() {
        return replacement;
    }

    @Nullable
    String seen() {
        return seen;
    }

    boolean aside() {
        return aside;
    }

    UUID submission() {
        return UUID.fromString(submission);
    }

    Instant savedAt() {
        return savedAt;
    }
}
