package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for which organisation. Made at the edge of the system for every request from the signed-in account, handed as
 * the first argument to every boundary method that changes something or shows something not everybody may see, and never stored.
 *
 * @param personId the {@link Person} who acts
 * @param organisationId the {@link Organisation} acted for, null for office people who act for none
 * @param roles everything this person may do now, copied
 */
public record Actor(long personId, @Nullable Long organisationId, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether this actor has at least one of the roles. */
    public boolean is(Role... anyOf) {
        return Stream.of(anyOf).anyMatch(roles::contains);
    }

    /**
     * Lets an actor pass who has at least one of the roles.
     *
     * @throws BusinessException not allowed, if this actor has none of them
     */
    public void require(Role... anyOf) {
        if (!is(anyOf)) {
            throw BusinessException.notAllowed();
        }
    }

    /** Whether this actor acts for that organisation. */
    public boolean actsFor(Organisation organisation) {
        return Objects.equals(organisationId, organisation.id());
    }

    /** Whether this is one of the people who run the round table rather than sit at it. */
    public boolean office() {
        return is(Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR);
    }
}
