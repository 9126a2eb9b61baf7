package de.rundertisch.core.intake;

import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody brings together, with what is said about all of them. Begins empty and takes files as long as they come; it has
 * no end, only a state of things.
 */
@Entity
@Table(name = "delivery")
class Delivery extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "started_by", nullable = false)
    private Person startedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_for")
    private Organisation startedFor;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    protected Delivery() {}

    /** @param said of which only the kind and the readers count */
    Delivery(Person by, @Nullable Organisation onBehalfOf, DocumentMetadata said, Instant at) {
        this.startedBy = by;
        this.startedFor = onBehalfOf;
        this.startedAt = at;
        this.kind = said.kind();
        this.visibility = said.visibility() == null ? Visibility.OFFICE : said.visibility();
    }

    boolean startedBy(Actor actor) {
        return startedBy.id() == actor.personId();
    }

    Instant startedAt() {
        return startedAt;
    }

    DocumentMetadata said() {
        return DocumentMetadata.NOTHING_SAID.as(kind).visibleTo(visibility);
    }

    /** Whoever brought the files, for what is still to be done with them later; may do no more than bring files. */
    Actor bringer() {
        return new Actor(startedBy.id(), startedFor == null ? null : startedFor.id(), Set.of(Role.STAFF));
    }
}
