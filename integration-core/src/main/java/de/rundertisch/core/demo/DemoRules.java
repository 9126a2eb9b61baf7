package de.rundertisch.core.demo;

import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A second, short draft, the rules of the round table: its first version was commented on, the second took some of that over. On it one sees what
 * becomes of comments: unchanged, moved, with other words, without a place, taken over word by word, and in the moderator's queue.
 */
@ApplicationScoped
class DemoRules {

    private static final int DAYS_PUBLISHED = 62;
    private static final int DAYS_CLOSED = 40;
    private static final int DAYS_REVISED = 20;
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @Inject
    private DraftEditing editing;

    @Inject
    private DraftReading drafts;

    @Inject
    private Consultations consultations;

    @Inject
    private DemoComments comments;

    @Inject
    private OrganisationComments organisations;

    @Inject
    private Responding responding;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    void revise(Cast cast) {
        Actor moderator = cast.moderator();
        LocalDate deadline = LocalDate.now(clock).minusDays(DAYS_CLOSED);
        long first = time.at(daysAgo(DAYS_PUBLISHED), () -> putUp(moderator, deadline));
        comments.post(cast, first, CommentSource.read("rules.json"));
        time.at(daysAgo(DAYS_REVISED), () -> publishSecond(moderator, first));
    }

    private long putUp(Actor moderator, LocalDate deadline) {
        long version = editing.importNew(
                moderator,
                DemoFacts.RULES_TITLE,
                "Wie der Runde Tisch arbeitet: wer mitwirkt, wann er tagt und wie er zu Ergebnissen kommt.",
                DraftImport.pasted(Resources.text("rules-1.md")));
        editing.publish(moderator, version, "Vorschlag des Integrationsbüros.");
        consultations.open(moderator, version, null, deadline, Sharing.EVERYONE);
        return version;
    }

    private long publishSecond(Actor moderator, long first) {
        long draft = drafts.outline(moderator, first).draftId();
        long version = editing.importNext(moderator, draft, DraftImport.pasted(Resources.text("rules-2.md")));
        editing.publish(moderator, version, "Überarbeitet nach den Stellungnahmen von vier Organisationen.");
        organisations.released(moderator, first).stream()
                .filter(comment -> comment.proposal() != null)
                .forEach(proposal -> responding.answer(
                        moderator,
                        new TypedResponse(
                                proposal.id(),
                                0,
                                Outcome.ACCEPTED,
                                "Das schaffen wir. Der Satz ist geändert.",
                                "3.2",
                                "innerhalb von zwei Wochen verschickt")));
        return version;
    }

    private Instant daysAgo(int days) {
        return LocalDate.now(clock)
                .minusDays(days)
                .atTime(MORNING)
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
    }
}
