package de.rundertisch.core.statements;

import de.rundertisch.core.drafts.Sharing;
import java.time.Instant;

/**
 * A release in a list.
 *
 * @param number 1, 2, 3 … within the statement
 * @param newest whether no later one has taken its place
 */
public record ReleaseLine(
        long id,
        String organisation,
        String draftTitle,
        long versionId,
        int versionNumber,
        int number,
        Instant at,
        String person,
        Sharing sharing,
        String code,
        boolean newest) {

    static ReleaseLine of(Release release, boolean newest) {
        return new ReleaseLine(
                release.id(),
                release.organisationName(),
                release.draftTitle(),
                release.statement().draftVersion().id(),
                release.draftVersionNumber(),
                release.number(),
                release.released().at(),
                release.releaserName(),
                release.sharing(),
                release.code(),
                newest);
    }
}
