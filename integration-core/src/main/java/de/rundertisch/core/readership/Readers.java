package de.rundertisch.core.readership;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Actor;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/**
 * What an actor may read, as part of a query; the same rule as {@link Comment#visibleTo}. The comment's name in the query is {@code c}.
 * Whoever asks the database about things that belong to comments uses this rule and none of their own.
 */
public final class Readers {

    /** The condition, in brackets; every query with it must be {@link #bind bound}. */
    public static final String MAY_READ =
            "(c.readership.audience in :open or c.readership.circle.id = :circle and (c.readership.audience in :shared or c.author.id = :person)) ";

    /** Id of no organisation. */
    private static final long NONE = -1;

    private Readers() {}

    /** Fills the condition in. */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, Actor actor) {
        return query.setParameter("open", Audience.open(actor))
                .setParameter("shared", Audience.SHARED)
                .setParameter(
                        "circle", Optional.ofNullable(actor.organisationId()).orElse(NONE))
                .setParameter("person", actor.personId());
    }
}
