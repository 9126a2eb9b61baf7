package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who has got in, with everything the screens say about them. Made anew with each request, so that a right that was taken
 * away is gone at once.
 *
 * @param actsFor the organisation they act for now, null for office people and for members of none
 * @param choices every organisation they may act for today
 */
public record SignedInPerson(
        long personId,
        String name,
        String email,
        String language,
        @Nullable ActsFor actsFor,
        List<ActsFor> choices,
        Set<Role> roles) {

    /** An organisation one may act for. */
    public record ActsFor(long organisationId, String name) {}

    public Actor actor() {
        return new Actor(personId, actsFor == null ? null : actsFor.organisationId(), roles);
    }
}
