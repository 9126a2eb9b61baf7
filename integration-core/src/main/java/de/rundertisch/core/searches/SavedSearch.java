package de.rundertisch.core.searches;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search somebody keeps. Begins with its name; is begun for alerts once what it finds at that time has been noted; can be renamed, given
 * a feed address, and deleted, which its owner can take back.
 */
@Entity
@Table(name = "saved_search")
class SavedSearch extends Identified {

    static final int NAME_LENGTH = 120;
    static final int QUERY_LENGTH = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, updatable = false, length = QUERY_LENGTH)
    private String query;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Rhythm rhythm;

    @Column(name = "feed_hash", length = 64)
    private String feedHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected SavedSearch() {}

    /** @param query what stands behind the question mark of the search's address */
    SavedSearch(Person person, @Nullable String name, @Nullable String query, Rhythm rhythm, Instant now) {
        if (query == null || query.isBlank()) {
            throw new BusinessException("searches.query.missing");
        }
        if (query.length() > QUERY_LENGTH) {
            throw new BusinessException("searches.query.tooLong");
        }
        this.person = person;
        this.query = query;
        this.createdAt = now;
        arrange(name, rhythm);
    }

    /** Gives it a name and says how soon its owner hears of matches. */
    final void arrange(@Nullable String wantedName, Rhythm wantedRhythm) {
        name = Text.required(wantedName, NAME_LENGTH, "searches.name");
        rhythm = wantedRhythm;
        if (rhythm == Rhythm.NEVER) {
            rest();
        }
    }

    /** Nobody asks it meanwhile: what it finds when that begins again is no news. */
    private void rest() {
        begunAt = null;
    }

    /** Whether what it finds is still to be noted as known. */
    boolean waits() {
        return begunAt == null && deletedAt == null && rhythm != Rhythm.NEVER;
    }

    void begin(Instant now) {
        begunAt = now;
    }

    void delete(Instant now) {
        deletedAt = deletedAt == null ? now : deletedAt;
    }

    void restore() {
        deletedAt = null;
        rest();
    }

    /** @param hash of the secret in the new address, which replaces the one before; null takes it away */
    void publish(@Nullable String hash) {
        feedHash = hash;
    }

    boolean deleted() {
        return deletedAt != null;
    }

    Person person() {
        return person;
    }

    String name() {
        return name;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    String query() {
        return query;
    }

    SavedSearchLine line() {
        return new SavedSearchLine(id(), name, query, rhythm, feedHash != null, createdAt);
    }

    WatchedSearch watched() {
        return new WatchedSearch(id(), person.id(), name, query, createdAt);
    }
}
