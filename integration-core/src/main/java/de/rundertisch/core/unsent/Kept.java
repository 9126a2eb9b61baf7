package de.rundertisch.core.unsent;

/** What became of words that were to be kept. */
public sealed interface Kept {

    /** They are stored, and stay so whatever happens to the server. */
    record Stored(KeptWords words) implements Kept {}

    /**
     * Other words stand there that the writer has not seen; nothing was stored.
     *
     * @param now what stands there
     */
    record Elsewhere(KeptWords now) implements Kept {}

    /** What the writer went on from was sent or discarded elsewhere; nothing was stored. */
    record Gone() implements Kept {}

    /** The field was emptied, so nothing is kept. */
    record Nothing() implements Kept {}
}
