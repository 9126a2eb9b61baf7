package de.rundertisch.core.statements;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.drafts.Consultation;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.PlaceNames;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Preparing and releasing an organisation's statement. Its members see what is being prepared; only whoever holds the mandate to
 * release prepares and releases, and only while the consultation is open.
 */
@ApplicationScoped
@Transactional
public class Releasing {

    @Inject
    private StatementRepository statements;

    @Inject
    private OrganisationComments reading;

    @Inject
    private Discussion discussion;

    @Inject
    private Consultations consultations;

    @Inject
    private DraftReading drafts;

    @Inject
    private Event<StatementReleased> released;

    @Inject
    private Clock clock;

    /** What the actor's organisation is about to say on a version. Five queries. */
    public PreparedStatement prepared(Actor actor, long versionId) {
        List<CommentLine> comments = reading.ofOrganisation(actor, versionId);
        PlaceNames places = drafts.placeNames(actor, versionId);
        return statements
                .find(versionId, organisation(actor))
                .map(statement -> Preparation.of(statement, comments, places))
                .orElseGet(() -> Preparation.fresh(comments, places));
    }

    /**
     * Keeps what has been prepared so far.
     *
     * @param lock as the form was shown with, {@link PreparedStatement#UNPREPARED} included
     * @param order ids of all comments on the form in the wished order
     * @param chosen those of them that are to be released
     * @return the new lock
     */
    public int prepare(
            Actor actor, long versionId, int lock, @Nullable String coverNote, List<Long> order, Set<Long> chosen) {
        Statement statement = open(actor, versionId, lock);
        statement.prepare(coverNote, choices(actor, versionId, order, chosen));
        statements.flush();
        return statement.version();
    }

    /**
     * Prepares and releases in one step.
     *
     * @return the code of the receipt
     * @throws BusinessException {@code statements.nothing} if there is neither a comment nor a cover note
     */
    public String release(
            Actor actor, long versionId, int lock, @Nullable String coverNote, List<Long> order, Set<Long> chosen) {
        Consultation consultation = consultations.requireOpen(versionId);
        Sharing sharing = consultation.sharing();
        Statement statement = open(actor, versionId, lock);
        statement.prepare(coverNote, choices(actor, versionId, order, chosen));
        List<Long> ids = statement.choices().stream()
                .filter(choice -> !choice.leftOut())
                .map(Choice::commentId)
                .toList();
        if (ids.isEmpty() && statement.coverNote() == null) {
            throw new BusinessException("statements.nothing");
        }
        takeBack(actor, statement, ids);
        discussion.release(actor, versionId, ids, Audience.valueOf(sharing.name()));
        // What is to be looked at first must not be read as a whole before: others read the comments once they are let
        // through.
        Release release = seal(actor, statement, consultation.checkedFirst() ? Sharing.OFFICE : sharing, ids);
        released.fire(new StatementReleased(release.id(), versionId, organisation(actor)));
        return release.code();
    }

    /** What the release before said and this one does not is withdrawn by it. */
    private void takeBack(Actor actor, Statement statement, List<Long> ids) {
        if (!statement.releases().isEmpty()) {
            Set<Long> present = new HashSet<>();
            reading.ofOrganisation(actor, statement.draftVersion().id()).forEach(comment -> present.add(comment.id()));
            statement.releases().getLast().comments().stream()
                    .map(ReleasedComment::commentId)
                    .filter(id -> !ids.contains(id) && present.contains(id))
                    .forEach(id -> discussion.withdraw(actor, id));
        }
    }

    private Release seal(Actor actor, Statement statement, Sharing sharing, List<Long> ids) {
        long versionId = statement.draftVersion().id();
        Release release = new Release(
                statement,
                statement.releases().size() + 1,
                sharing,
                ReceiptCode.next(),
                statements.act(actor, clock.instant()));
        PlaceNames places = drafts.placeNames(actor, versionId);
        List<CommentLine> comments = reading.ofOrganisation(actor, versionId);
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            CommentLine line = comments.stream()
                    .filter(comment -> comment.id() == id)
                    .findFirst()
                    .orElseThrow(BusinessException::notFound);
            release.add(new ReleasedComment(release, i + 1, statements.comment(id), Preparation.said(line, places)));
        }
        release.seal(ReceiptText.hash(ReceiptText.of(release)));
        statements.add(release);
        return release;
    }

    private Statement open(Actor actor, long versionId, int lock) {
        actor.require(Role.PARTNER_RELEASER);
        consultations.requireOpen(versionId);
        long organisation = organisation(actor);
        statements.lock(organisation);
        Optional<Statement> found = statements.find(versionId, organisation);
        if (lock != found.map(Statement::version).orElse(PreparedStatement.UNPREPARED)) {
            throw new BusinessException("statements.stale");
        }
        found.ifPresent(statements::touch);
        return found.orElseGet(() -> statements.begin(versionId, organisation));
    }

    private List<Choice> choices(Actor actor, long versionId, List<Long> order, Set<Long> chosen) {
        Set<Long> own = new HashSet<>();
        reading.ofOrganisation(actor, versionId).forEach(comment -> own.add(comment.id()));
        return order.stream()
                .distinct()
                .filter(own::contains)
                .map(id -> new Choice(id, !chosen.contains(id)))
                .toList();
    }

    private static long organisation(Actor actor) {
        actor.require(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER);
        return Objects.requireNonNull(actor.organisationId(), "partners act for an organisation");
    }
}
