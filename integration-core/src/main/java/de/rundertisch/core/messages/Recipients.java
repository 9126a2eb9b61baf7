package de.rundertisch.core.messages;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.accounts.Parts;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.StatementReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is to be told of something: always only people who could read it themselves if they signed in now. */
@ApplicationScoped
class Recipients {

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private Parts parts;

    @Inject
    private CommentLookup discussion;

    @Inject
    private StatementReading statements;

    /** @see Parts */
    List<Actor> parts(Person person) {
        return parts.of(person);
    }

    /** Who takes part in a reply's conversation, without its author and those who may not read it; nobody for what is no reply. */
    Set<Long> ofReply(long commentId) {
        if (discussion.findable(commentId).filter(FindableComment::reply).isEmpty()) {
            return Set.of();
        }
        return discussion.others(commentId).stream()
                .filter(person -> parts(directory.person(person)).stream()
                        .anyMatch(part -> discussion.place(part, commentId).isPresent()))
                .collect(Collectors.toSet());
    }

    /** Whose comment it is, if still a member, and who releases for the organisation; all of them read what it has released. */
    Set<Long> ofAnswer(long commentId) {
        return discussion.findable(commentId).stream()
                .flatMap(comment -> directory.current().stream()
                        .filter(membership -> membership.organisation().id().equals(comment.circleId()))
                        .filter(membership -> membership.role() == PartnerRole.RELEASER
                                || membership.person().id() == comment.authorId()))
                .map(membership -> membership.person().id())
                .collect(Collectors.toSet());
    }

    Set<Long> releasers(long organisationId) {
        return directory.current().stream()
                .filter(membership -> membership.organisation().id() == organisationId)
                .filter(membership -> membership.role() == PartnerRole.RELEASER)
                .map(membership -> membership.person().id())
                .collect(Collectors.toSet());
    }

    Set<Long> moderators() {
        return accounts.holders(Role.MODERATOR);
    }

    Set<Long> members(long organisationId) {
        return directory.current().stream()
                .filter(membership -> membership.organisation().id() == organisationId)
                .map(membership -> membership.person().id())
                .collect(Collectors.toSet());
    }

    Set<Long> everyMember() {
        return directory.current().stream()
                .map(membership -> membership.person().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Members of organisations that have released nothing in a consultation so far. */
    Set<Long> ofSilent(ConsultationLine consultation) {
        Set<Long> released = released(consultation);
        return directory.current().stream()
                .filter(membership ->
                        !released.contains(membership.organisation().id()))
                .map(membership -> membership.person().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The organisations a person acts for that have released nothing in a consultation so far. */
    List<Organisation> silent(ConsultationLine consultation, long personId) {
        Set<Long> released = released(consultation);
        return directory.current(personId).stream()
                .map(Membership::organisation)
                .filter(organisation -> !released.contains(organisation.id()))
                .toList();
    }

    private Set<Long> released(ConsultationLine consultation) {
        Instant begin =
                consultation.opensOn().atStartOfDay(SystemClock.OFFICE_ZONE).toInstant();
        return statements.organisations(consultation.draftVersionId(), begin);
    }
}
