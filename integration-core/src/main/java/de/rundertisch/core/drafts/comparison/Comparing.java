package de.rundertisch.core.drafts.comparison;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Compares two versions of one draft that the actor may read. */
@ApplicationScoped
@Transactional
public class Comparing {

    @Inject
    private DraftReading drafts;

    /**
     * What changed from one version to another, whichever is named first. Six queries, however long they are.
     *
     * @throws BusinessException not found, unless both are versions of the same draft that the actor may read
     */
    public Comparison compare(Actor actor, long oneVersion, long otherVersion) {
        VersionOutline one = drafts.outline(actor, oneVersion);
        VersionOutline other = drafts.outline(actor, otherVersion);
        if (one.draftId() != other.draftId()) {
            throw BusinessException.notFound();
        }
        VersionOutline before = one.number() <= other.number() ? one : other;
        VersionOutline after = before == one ? other : one;
        List<ChapterText> old = drafts.chapters(actor, before.versionId());
        List<ChapterText> fresh = drafts.chapters(actor, after.versionId());
        return new Comparison(before, after, new ChapterComparison(old, fresh).chapters());
    }
}
