package de.rundertisch.core.comments;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and for whom. Whoever acts for another organisation now does not speak with this voice any more, but remains the author.
 *
 * @param organisation null for the office
 */
public record Voice(Person author, @Nullable Organisation organisation) {

    /** Whoever stands behind the words: the organisation, else the person. */
    public String name() {
        return organisation == null ? author.name() : organisation.name();
    }

    boolean isAuthor(Actor actor) {
        return author.id() == actor.personId();
    }

    /** Whether the actor wrote the words, and speaks for the same organisation still. */
    boolean isOwn(Actor actor) {
        return isAuthor(actor) && (organisation == null || Objects.equals(organisation.id(), actor.organisationId()));
    }

    /** @throws BusinessException not allowed to anybody else; to the author who acts for another organisation, for which it was said */
    void requireOwn(Actor actor) {
        if (!isAuthor(actor)) {
            throw BusinessException.notAllowed();
        }
        if (organisation != null && !isOwn(actor)) {
            throw elsewhere(organisation);
        }
    }

    /** Tells the author for which organisation it was said; anybody else is told nothing. */
    BusinessException notHeardBy(Actor actor) {
        return isAuthor(actor) && organisation != null ? elsewhere(organisation) : BusinessException.notFound();
    }

    private static BusinessException elsewhere(Organisation organisation) {
        return new BusinessException("comments.voice.other", organisation.name());
    }
}
