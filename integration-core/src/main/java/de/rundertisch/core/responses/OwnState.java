package de.rundertisch.core.responses;

import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;

/** How far a comment of one's own organisation has come. */
public enum OwnState {
    PERSONAL,
    INTERNAL,
    RELEASED,
    ANSWERED,
    WITHDRAWN;

    static OwnState of(CommentLine comment, boolean answered) {
        if (comment.withdrawn()) {
            return WITHDRAWN;
        }
        if (answered) {
            return ANSWERED;
        }
        return comment.audience() == Audience.PERSONAL
                ? PERSONAL
                : comment.audience().released() ? RELEASED : INTERNAL;
    }
}
