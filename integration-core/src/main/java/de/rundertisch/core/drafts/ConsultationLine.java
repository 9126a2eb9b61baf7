package de.rundertisch.core.drafts;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A consultation for the screen.
 *
 * @param lock counts changes; sent back by forms
 * @param state at the moment of asking
 * @param closesAt the last second in which comments are taken, in the office's zone
 * @param sharing who reads what organisations release
 * @param checkedFirst whether the moderation looks at what partners say before everybody reads it
 */
public record ConsultationLine(
        long id,
        int lock,
        long draftVersionId,
        LocalDate opensOn,
        LocalDate deadline,
        ConsultationState state,
        ZonedDateTime closesAt,
        Sharing sharing,
        boolean checkedFirst) {

    /** Whether comments are taken. */
    public boolean open() {
        return state == ConsultationState.OPEN;
    }
}
