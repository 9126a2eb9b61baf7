package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.text.WordChanges.Change;
import java.util.List;

/** What became of words that were to be kept. */
public sealed interface Kept {

    /** They are stored, and stay so whatever happens to the server. */
    record Stored(KeptWords words) implements Kept {}

    /**
     * Other words stand there that the writer has not seen; nothing was stored.
     *
     * @param now what stands there
     * @param changes from what stands there to what was typed
     */
    record Elsewhere(KeptWords now, List<Change> changes) implements Kept {}

    /** What the writer went on from was sent or discarded elsewhere; nothing was stored. */
    record Gone() implements Kept {}

    /** The field was emptied, so nothing is kept. */
    record Nothing() implements Kept {}
}
