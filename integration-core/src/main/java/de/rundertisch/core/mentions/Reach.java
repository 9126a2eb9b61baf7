package de.rundertisch.core.mentions;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom words can name: people who may read them and of whom their writer knows. That are the members of the organisation the words stay in, the
 * moderation once they have left it, and, where everybody reads along, those who have spoken in the same conversation.
 */
@ApplicationScoped
class Reach {

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private MentionRepository mentions;

    /**
     * @param circle the organisation the words belong to, null for the office
     * @param thread the comment they answer, null if they begin a conversation
     */
    List<Reachable> of(Audience audience, @Nullable Long circle, @Nullable Long thread) {
        if (audience == Audience.PERSONAL) {
            return List.of();
        }
        Map<Long, Reachable> people = new HashMap<>();
        Set<Long> speakers = audience == Audience.EVERYONE && thread != null ? mentions.speakers(thread) : Set.of();
        for (Membership membership : directory.current()) {
            long person = membership.person().id();
            if (Objects.equals(membership.organisation().id(), circle) || speakers.contains(person)) {
                people.putIfAbsent(
                        person,
                        new Reachable(
                                person,
                                membership.person().name(),
                                membership.organisation().name()));
            }
        }
        if (audience.released()) {
            accounts.holders(Role.MODERATOR)
                    .forEach(person -> people.computeIfAbsent(
                            person, id -> new Reachable(id, directory.person(id).name(), null)));
        }
        return people.values().stream()
                .sorted(Comparator.comparing(Reachable::name).thenComparing(Reachable::personId))
                .toList();
    }
}
