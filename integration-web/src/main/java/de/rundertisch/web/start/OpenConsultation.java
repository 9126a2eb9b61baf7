package de.rundertisch.web.start;

import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.shared.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A consultation that takes comments now, as the start page shows it.
 *
 * @param closesAt the last second
 * @param daysLeft whole days until the day of the deadline; 0 on the day itself
 */
public record OpenConsultation(
        long versionId, String title, int number, String description, Instant closesAt, long daysLeft) {

    static List<OpenConsultation> among(List<DraftLine> drafts, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.OFFICE_ZONE);
        return drafts.stream()
                .flatMap(draft -> draft.versions().stream()
                        .filter(version -> version.consultation() != null
                                && version.consultation().open())
                        .map(version -> new OpenConsultation(
                                version.id(),
                                draft.title(),
                                version.number(),
                                draft.description(),
                                version.consultation().closesAt().toInstant(),
                                ChronoUnit.DAYS.between(
                                        today, version.consultation().deadline()))))
                .toList();
    }
}
