package de.rundertisch.core.messages;

import de.rundertisch.core.comments.CommentChecked;
import de.rundertisch.core.comments.CommentPosted;
import de.rundertisch.core.drafts.ConsultationExtended;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.ConsultationOpened;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.mentions.PersonMentioned;
import de.rundertisch.core.responses.ResponseGiven;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.StatementReleased;
import de.rundertisch.core.support.SupportChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

/** Hears, in the transaction in which it happens, what people are to be told. */
@ApplicationScoped
class Announcing {

    /** When a consultation that begins on a later day is announced. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private Recipients recipients;

    @Inject
    private Noting noting;

    @Inject
    private Reminding reminding;

    @Inject
    private Consultations consultations;

    @Inject
    private Clock clock;

    void replied(@Observes CommentPosted posted) {
        noting.note(Happening.of(Topic.REPLY, posted.commentId()), recipients.ofReply(posted.commentId()));
    }

    /** What was let through is news now for those who could not read it before; of the rest its own people hear. */
    void checked(@Observes CommentChecked checked) {
        long comment = checked.commentId();
        switch (checked.outcome()) {
            case APPROVED -> noting.note(Happening.of(Topic.REPLY, comment), recipients.ofReply(comment));
            case DECLINED ->
                noting.note(Happening.checked(Topic.DECLINED, comment, clock.instant()), recipients.ofAnswer(comment));
            case HIDDEN ->
                noting.note(Happening.checked(Topic.HIDDEN, comment, clock.instant()), recipients.ofAnswer(comment));
            case SHOWN -> {
                // Everything is as it was.
            }
        }
    }

    void answered(@Observes ResponseGiven given) {
        noting.note(Happening.answered(given.responseId(), given.commentId()), recipients.ofAnswer(given.commentId()));
    }

    void mentioned(@Observes PersonMentioned mentioned) {
        noting.note(Happening.mentioned(mentioned.commentId()), Set.of(mentioned.personId()));
    }

    /** Who was supported hears of it; what a member suggests, those hear who decide. */
    void supported(@Observes SupportChanged changed) {
        switch (changed.state()) {
            case GIVEN ->
                noting.note(
                        Happening.of(Topic.SUPPORTED, changed.supportId()), recipients.ofAnswer(changed.commentId()));
            case PROPOSED ->
                noting.note(
                        Happening.of(Topic.SUPPORT_PROPOSED, changed.supportId()),
                        recipients.releasers(changed.organisationId()));
            case TAKEN_BACK -> {
                // nobody is told of that
            }
        }
    }

    /** The organisation gets its receipt, the moderation hears that something has come. */
    void released(@Observes StatementReleased released) {
        Set<Long> members = recipients.members(released.organisationId());
        noting.note(Happening.of(Topic.STATEMENT_RELEASED, released.releaseId()), members);
        Set<Long> moderators = new HashSet<>(recipients.moderators());
        moderators.removeAll(members);
        noting.note(Happening.of(Topic.STATEMENT_RECEIVED, released.releaseId()), moderators);
    }

    void opened(@Observes ConsultationOpened opened) {
        ConsultationLine consultation = consultation(opened.consultationId());
        Instant now = clock.instant();
        Instant begin = consultation
                .opensOn()
                .atTime(MORNING)
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
        noting.note(
                Happening.of(Topic.CONSULTATION_OPENED, opened.consultationId()),
                recipients.everyMember(),
                consultation.open() || begin.isBefore(now) ? now : begin);
        reminding.plan(consultation);
    }

    void extended(@Observes ConsultationExtended extended) {
        ConsultationLine consultation = consultation(extended.consultationId());
        noting.note(Happening.extended(extended.consultationId(), consultation.deadline()), recipients.everyMember());
        reminding.plan(consultation);
    }

    private ConsultationLine consultation(long id) {
        return consultations.find(id).orElseThrow(BusinessException::notFound);
    }
}
