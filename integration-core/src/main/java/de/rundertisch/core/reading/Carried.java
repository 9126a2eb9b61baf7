package de.rundertisch.core.reading;

import de.rundertisch.core.carrying.Decision;
import de.rundertisch.core.carrying.Placement;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of a comment that was made on an earlier version.
 *
 * @param versionNumber the version it was made on
 * @param status what became of its place
 * @param decision how that was decided; while open it has no place yet
 * @param quote the words it was about then; null if it was about the whole draft
 * @param adopted whether the text now says what the comment proposed
 */
public record Carried(
        int versionNumber,
        RelocationStatus status,
        Decision decision,
        @Nullable String quote,
        boolean adopted) {

    static Carried of(Placement placement, boolean adopted) {
        return new Carried(
                placement.comment().draftVersion().number(),
                placement.status(),
                placement.decision(),
                placement.sourceWords(),
                adopted);
    }

    /** Whether a moderator still has to say where it belongs. */
    public boolean open() {
        return decision == Decision.OPEN;
    }

    /** Whether it has no place in the version, or none yet. */
    public boolean homeless() {
        return status == RelocationStatus.ORPHANED || open();
    }

    /** Whether the words it was about are no longer the same, or gone. */
    public boolean changed() {
        return status == RelocationStatus.TEXT_CHANGED || homeless();
    }
}
