package de.rundertisch.core.statements;

import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading what organisations have released, and checking a receipt. */
@ApplicationScoped
@Transactional
public class StatementReading {

    @Inject
    private StatementRepository statements;

    @Inject
    private CommentLookup discussion;

    /** What the actor's organisation has released on a version, newest first; nothing for people who act for none. */
    public List<ReleaseLine> own(Actor actor, long versionId) {
        Long organisation = actor.organisationId();
        List<ReleaseLine> lines = new ArrayList<>();
        if (organisation != null) {
            for (Release release : statements.releases(versionId, organisation)) {
                lines.add(ReleaseLine.of(release, lines.isEmpty()));
            }
        }
        return lines;
    }

    /** The newest release of every organisation on a version that the actor may read, newest first. One query. */
    public List<ReleaseLine> released(Actor actor, long versionId) {
        return statements.newest(versionId).stream()
                .filter(release -> mayRead(actor, release))
                .map(release -> ReleaseLine.of(release, true))
                .toList();
    }

    /** A release as the actor may read it; empty if there is none or it is not for the actor. One query. */
    public Optional<ReleaseLine> release(Actor actor, long releaseId) {
        return statements
                .release(releaseId)
                .filter(release -> mayRead(actor, release))
                .map(release -> ReleaseLine.of(release, true));
    }

    /** Ids of the organisations that have released something on a version since a moment, whoever asks. One query. */
    public Set<Long> organisations(long versionId, Instant since) {
        return statements.organisations(versionId, since);
    }

    private boolean mayRead(Actor actor, Release release) {
        return actor.is(Role.MODERATOR)
                || actor.actsFor(release.statement().organisation())
                || release.sharing() == Sharing.EVERYONE && !discussion.anyHidden(ids(release));
    }

    private static List<Long> ids(Release release) {
        return release.comments().stream().map(ReleasedComment::commentId).toList();
    }

    /**
     * The release a receipt stands for. Whoever holds the code may read it, signed in or not.
     *
     * @param code as typed; anything else than a code finds nothing
     */
    public Optional<Receipt> check(@Nullable String code) {
        return statements.byCode(ReceiptCode.normalised(code)).map(this::receipt);
    }

    /**
     * The receipt as an accessible PDF.
     *
     * @param address where receipts are checked, printed as it is
     */
    public byte[] pdf(Receipt receipt, String address) {
        return ReceiptPdf.of(receipt, address);
    }

    private Receipt receipt(Release release) {
        Statement statement = release.statement();
        int newest = statements
                .releases(
                        statement.draftVersion().id(), statement.organisation().id())
                .getFirst()
                .number();
        return Receipt.of(release, newest == release.number());
    }
}
