package de.rundertisch.core.demo;

import static java.util.stream.Collectors.toSet;

import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Publishes the two versions of the draft and opens the consultation on the second. */
@ApplicationScoped
class DemoDraft {

    /** How long before the demo was loaded the consultation began; all comments are younger. */
    static final int DAYS_OPEN = 12;

    private static final int DAYS_LEFT = 30;
    private static final ZonedDateTime FIRST_PUBLISHED =
            ZonedDateTime.of(2025, 10, 27, 9, 30, 0, 0, SystemClock.OFFICE_ZONE);

    @Inject
    private DraftEditing editing;

    @Inject
    private DraftReading reading;

    @Inject
    private Consultations consultations;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    /**
     * @param recommendations by their code
     * @return id of the version under consultation
     */
    long publish(Actor moderator, Map<String, Long> recommendations) {
        DraftSource source = DraftSource.read();
        LocalDate today = LocalDate.now(clock);
        ZonedDateTime opening = today.minusDays(DAYS_OPEN).atTime(9, 0).atZone(SystemClock.OFFICE_ZONE);
        long first = time.at(FIRST_PUBLISHED.toInstant(), () -> publishFirst(moderator, source));
        long version =
                time.at(opening.toInstant(), () -> publishSecond(moderator, first, source, today.plusDays(DAYS_LEFT)));
        link(moderator, version, source, recommendations);
        return version;
    }

    private long publishFirst(Actor moderator, DraftSource source) {
        DraftSource.Version first = source.versions().getFirst();
        long version = editing.importNew(moderator, source.title(), source.description(), text(first));
        editing.publish(moderator, version, first.note());
        return version;
    }

    private long publishSecond(Actor moderator, long first, DraftSource source, LocalDate deadline) {
        DraftSource.Version second = source.versions().getLast();
        long draft = reading.outline(moderator, first).draftId();
        long version = editing.importNext(moderator, draft, text(second));
        editing.publish(moderator, version, second.note());
        consultations.open(moderator, version, null, deadline, Sharing.EVERYONE);
        return version;
    }

    private static ImportedText text(DraftSource.Version version) {
        return DraftImport.pasted(Resources.text(version.file()));
    }

    private void link(Actor moderator, long version, DraftSource source, Map<String, Long> recommendations) {
        for (ChapterLine chapter : reading.outline(moderator, version).chapters()) {
            Set<Long> about = source.links().getOrDefault(chapter.number(), Set.of()).stream()
                    .map(code -> Objects.requireNonNull(recommendations.get(code), code))
                    .collect(toSet());
            if (!about.isEmpty()) {
                editing.link(moderator, chapter.id(), about);
            }
        }
    }
}
