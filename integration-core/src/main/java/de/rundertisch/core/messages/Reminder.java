package de.rundertisch.core.messages;

import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.SystemClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An appointment with oneself: some days before a deadline, look which organisations have released nothing. Stays when the deadline is put
 * off, and then finds that there is nothing to do, because a later one was made.
 */
@Entity
@Table(name = "message_reminder")
class Reminder extends Identified {

    /** How many days before a deadline people are reminded. */
    static final int[] DAYS_BEFORE = {7, 1};

    /** When nobody is woken and the day is still to be used. */
    private static final LocalTime CIVIL = LocalTime.of(9, 0);

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private long consultationId;

    @Column(nullable = false, updatable = false)
    private LocalDate deadline;

    @Column(name = "days_before", nullable = false, updatable = false)
    private int daysBefore;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Reminder() {}

    Reminder(long consultationId, LocalDate deadline, int daysBefore) {
        this.consultationId = consultationId;
        this.deadline = deadline;
        this.daysBefore = daysBefore;
        this.dueAt = moment(deadline, daysBefore);
    }

    /** Nine o'clock in the office's zone that many days before, whatever the clocks do in between. */
    static Instant moment(LocalDate deadline, int daysBefore) {
        return deadline.minusDays(daysBefore)
                .atTime(CIVIL)
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
    }

    void done(Instant now) {
        doneAt = now;
    }

    boolean open() {
        return doneAt == null;
    }

    long consultationId() {
        return consultationId;
    }

    LocalDate deadline() {
        return deadline;
    }

    int daysBefore() {
        return daysBefore;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Whether a later one for the same deadline is due too, after a long standstill: then that one does. */
    boolean overtaken(Instant now) {
        for (int days : DAYS_BEFORE) {
            if (days < daysBefore && !now.isBefore(moment(deadline, days))) {
                return true;
            }
        }
        return false;
    }
}
