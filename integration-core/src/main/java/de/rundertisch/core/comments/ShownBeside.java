package de.rundertisch.core.comments;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.drafts.DraftRevised;
import de.rundertisch.core.partners.OrganisationRenamed;
import de.rundertisch.core.partners.PersonRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Comments are found and shown with the title of their draft, its field of action and the name of whoever speaks. When one of these is
 * different, so is every comment that shows it.
 */
@ApplicationScoped
class ShownBeside {

    @Inject
    private CommentRepository comments;

    @Inject
    private ChangeQueue changes;

    void revised(@Observes DraftRevised draft) {
        record(comments.onDraft(draft.draftId()));
    }

    void renamed(@Observes OrganisationRenamed organisation) {
        record(comments.inTheNameOf(organisation.organisationId()));
    }

    void renamed(@Observes PersonRenamed person) {
        record(comments.inTheirOwnName(person.personId()));
    }

    private void record(List<Long> commentIds) {
        changes.recordAll(Subject.COMMENT, commentIds);
    }
}
