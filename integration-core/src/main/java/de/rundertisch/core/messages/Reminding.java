package de.rundertisch.core.messages;

import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reminds organisations that have released nothing of the deadline, seven days and one day before. Whether there is anything to remind of
 * is decided when the time has come: the deadline may have moved, the organisation may have released.
 */
@ApplicationScoped
@Transactional
class Reminding {

    @Inject
    private MessageRepository messages;

    @Inject
    private Consultations consultations;

    @Inject
    private Recipients recipients;

    @Inject
    private Noting noting;

    @Inject
    private Clock clock;

    /** Makes the appointments of every consultation that has none yet, as after an update of the software. */
    void planAll() {
        consultations.unfinished().forEach(this::plan);
    }

    /** Makes those appointments for the present deadline that are still to come; a second time changes nothing. */
    void plan(ConsultationLine consultation) {
        Instant now = clock.instant();
        Set<Integer> planned = messages.planned(consultation.id(), consultation.deadline());
        IntStream.of(Reminder.DAYS_BEFORE)
                .filter(days -> !planned.contains(days))
                .mapToObj(days -> new Reminder(consultation.id(), consultation.deadline(), days))
                .filter(reminder -> reminder.dueAt().isAfter(now))
                .forEach(messages::add);
    }

    /** Keeps the appointment that has been due longest; false if there is none. */
    boolean next() {
        Instant now = clock.instant();
        Optional<Reminder> due = messages.dueReminder(now);
        due.ifPresent(reminder -> remind(reminder, now));
        return due.isPresent();
    }

    private void remind(Reminder reminder, Instant now) {
        reminder.done(now);
        if (!reminder.overtaken(now)) {
            consultations
                    .find(reminder.consultationId())
                    .filter(ConsultationLine::open)
                    .filter(consultation -> consultation.deadline().equals(reminder.deadline()))
                    .ifPresent(consultation -> noting.note(
                            Happening.reminder(consultation.id(), consultation.deadline(), reminder.daysBefore()),
                            recipients.ofSilent(consultation)));
        }
    }
}
