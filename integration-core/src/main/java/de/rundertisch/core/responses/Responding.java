package de.rundertisch.core.responses;

import de.rundertisch.core.carrying.CommentPlacing;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answering what organisations have released. Moderators do, at any time, and may change an answer: the new one counts, the earlier one
 * stays readable. What an organisation keeps to itself does not exist for them.
 */
@ApplicationScoped
@Transactional
public class Responding {

    @Inject
    private ResponseRepository responses;

    @Inject
    private ResponseReading reading;

    @Inject
    private CommentLookup discussion;

    @Inject
    private CommentPlacing placing;

    @Inject
    private DraftReading drafts;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<ResponseGiven> given;

    @Inject
    private Clock clock;

    /** The comment to answer, with what it is about and the answers so far. */
    public AnswerCase open(Actor actor, long commentId) {
        FindableComment comment = answerable(actor, commentId);
        VersionOutline version = drafts.outline(actor, comment.draftVersionId());
        VersionOutline newest = newest(actor, version);
        List<ResponseLine> given = reading.history(actor, commentId);
        return new AnswerCase(
                comment,
                placing.origin(actor, commentId),
                version.number(),
                newest.number(),
                given.isEmpty() ? null : number(actor, newest, given.getFirst().spot()),
                given);
    }

    private @Nullable String number(Actor actor, VersionOutline newest, ResponseLine.@Nullable Spot spot) {
        return spot == null
                ? null
                : drafts.placeNames(actor, newest.versionId())
                        .number(spot.place())
                        .orElse(null);
    }

    /**
     * Gives an answer, or changes it. The same answer sent twice is given once.
     *
     * @return the number of the answer that counts now
     * @throws BusinessException {@code responses.stale} if somebody else has answered since
     */
    public int answer(Actor actor, TypedResponse typed) {
        FindableComment comment = answerable(actor, typed.commentId());
        Response response = response(actor, comment, typed);
        Optional<Response> before = responses.latest(typed.commentId());
        if (before.isPresent() && before.get().says(response)) {
            return before.get().number();
        }
        if (before.map(Response::number).orElse(0) != typed.seen()) {
            throw new BusinessException("responses.stale");
        }
        before.ifPresent(Response::replaced);
        responses.add(response);
        given.fire(new ResponseGiven(response.id(), comment.id(), comment.draftVersionId()));
        changes.record(Subject.COMMENT, comment.id());
        return response.number();
    }

    private Response response(Actor actor, FindableComment comment, TypedResponse typed) {
        Response response = new Response(
                responses.lock(comment.id()),
                typed.seen() + 1,
                typed.outcome(),
                typed.reason(),
                responses.act(actor, clock.instant()));
        if (typed.naming()) {
            long version = newest(actor, drafts.outline(actor, comment.draftVersionId()))
                    .versionId();
            response.pointTo(responses.version(version), placing.named(actor, version, typed.place(), typed.words()));
        }
        return response;
    }

    private VersionOutline newest(Actor actor, VersionOutline version) {
        return drafts.newest(actor, version.draftId()).orElse(version);
    }

    /** What an organisation has released; everything else is "not found". */
    private FindableComment answerable(Actor actor, long commentId) {
        actor.require(Role.MODERATOR);
        return discussion
                .place(actor, commentId)
                .filter(comment -> !comment.reply() && comment.audience().released() && comment.circleId() != null)
                .orElseThrow(BusinessException::notFound);
    }
}
