package de.rundertisch.core.drafts.comparison;

import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in both versions, or in one of them.
 *
 * @param number in the newer version, or in the older one if it was removed
 * @param movedFrom heading of the chapter it stood in before; null unless it stands in another one now
 * @param changes its words; of one kind only if it is new, removed or the same
 */
public record ComparedParagraph(
        UUID lastingId, Fate fate, String number, @Nullable String movedFrom, List<Change> changes) {

    /** The wording before, as stretches that are the same or deleted. */
    public List<Change> before() {
        return changes.stream().filter(change -> change.kind() != Kind.INSERTED).toList();
    }

    /** The wording after, as stretches that are the same or inserted. */
    public List<Change> after() {
        return changes.stream().filter(change -> change.kind() != Kind.DELETED).toList();
    }
}
