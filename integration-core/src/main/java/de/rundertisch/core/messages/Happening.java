package de.rundertisch.core.messages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell people of.
 *
 * @param event the same for the same thing however often it is announced: nobody hears of it twice
 * @param aboutId the comment, release, consultation or saved search
 * @param aboutDay the deadline it tells of, null for other topics
 */
record Happening(
        Topic topic, String event, long aboutId, @Nullable LocalDate aboutDay) {

    static Happening of(Topic topic, long aboutId) {
        return new Happening(topic, topic + ":" + aboutId, aboutId, null);
    }

    static Happening answered(long responseId, long commentId) {
        return new Happening(Topic.RESPONSE, Topic.RESPONSE + ":" + responseId, commentId, null);
    }

    static Happening mentioned(long commentId) {
        return of(Topic.MENTIONED, commentId);
    }

    /** The same can happen to a comment again. */
    static Happening checked(Topic topic, long commentId, Instant at) {
        return new Happening(topic, topic + ":" + commentId + ":" + at.toEpochMilli(), commentId, null);
    }

    /** Each time something else. */
    static Happening found(long searchId, long matchId) {
        return new Happening(Topic.SEARCH_MATCHED, Topic.SEARCH_MATCHED + ":" + matchId, searchId, null);
    }

    static Happening extended(long consultationId, LocalDate deadline) {
        Topic topic = Topic.CONSULTATION_EXTENDED;
        return new Happening(topic, topic + ":" + consultationId + ":" + deadline, consultationId, deadline);
    }

    static Happening reminder(long consultationId, LocalDate deadline, int daysBefore) {
        String event = Topic.REMINDER + ":" + consultationId + ":" + deadline + ":" + daysBefore;
        return new Happening(Topic.REMINDER, event, consultationId, deadline);
    }
}
