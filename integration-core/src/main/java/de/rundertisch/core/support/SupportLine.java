package de.rundertisch.core.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a comment, as a person may see it.
 *
 * @param organisations names of those that support it officially, by name; the speaker itself is not among them
 * @param own how far the support of the reader's organisation has come; null for none, and once taken back
 */
public record SupportLine(
        List<String> organisations, @Nullable SupportState own) {

    /** Nobody does. */
    public static final SupportLine NONE = new SupportLine(List.of(), null);

    /** The organisations in one line. */
    public String names() {
        return String.join(", ", organisations);
    }

    public int count() {
        return organisations.size();
    }

    /** Whether the reader's organisation is among them. */
    public boolean given() {
        return own == SupportState.GIVEN;
    }

    /** Whether a member of the reader's organisation has suggested it and nobody has decided yet. */
    public boolean proposed() {
        return own == SupportState.PROPOSED;
    }
}
