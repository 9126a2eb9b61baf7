package de.rundertisch.core.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every entity has: an id from the one sequence of the schema, so that an id names one thing in the whole workspace, and a
 * version that makes two people who edit the same thing notice each other. The id is null until the entity is persisted and never
 * changes afterwards; two entities are equal when their ids are.
 */
@MappedSuperclass
public abstract class Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Null until persisted. */
    public Long id() {
        return id;
    }

    /** Counts the changes; a form sends it back so that a stale edit is noticed. */
    public int version() {
        return version;
    }

    /**
     * Refuses to let an editor overwrite what somebody else has changed since.
     *
     * @param seen the version the editor began with
     * @throws BusinessException {@code shared.changedMeanwhile} if it is no longer the current one
     */
    public void requireVersion(int seen) {
        if (seen != version) {
            throw new BusinessException("shared.changedMeanwhile");
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Identified that && id != null && id.equals(that.id()));
    }

    @Override
    public int hashCode() {
        return Identified.class.hashCode();
    }
}
