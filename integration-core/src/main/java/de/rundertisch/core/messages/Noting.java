package de.rundertisch.core.messages;

import de.rundertisch.core.messages.outbox.MailsDeleted;
import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notes news for people in the transaction of what it tells of: both are there, or neither. */
@ApplicationScoped
class Noting {

    @Inject
    private MessageRepository messages;

    @Inject
    private Preferences preferences;

    @Inject
    private Event<NewsNoted> noted;

    @Inject
    private Clock clock;

    void forget(@Observes MailsDeleted mails) {
        messages.forgetMails(mails.mailIds());
    }

    void note(Happening happening, Collection<Long> persons) {
        note(happening, persons, clock.instant());
    }

    /**
     * Notes something for everybody among these persons who wants to hear of it and has not been told yet.
     *
     * @param earliest nobody hears of it before
     */
    void note(Happening happening, Collection<Long> persons, Instant earliest) {
        Set<Long> missing = new HashSet<>(persons);
        missing.removeAll(messages.told(happening.event()));
        Map<Long, Frequency> wishes = preferences.of(happening.topic().kind(), missing);
        for (Long person : missing) {
            add(happening, person, wishes.getOrDefault(person, Frequency.IMMEDIATELY), earliest);
        }
        noted.fire(new NewsNoted());
    }

    /** Notes something for one person who has said with the very thing how often to hear of it, unless the kind is not wanted at all. */
    void note(Happening happening, long person, Frequency frequency, Instant earliest) {
        boolean wanted =
                preferences.of(happening.topic().kind(), Set.of(person)).get(person) != Frequency.NEVER;
        if (wanted && !messages.told(happening.event()).contains(person)) {
            add(happening, person, frequency, earliest);
            noted.fire(new NewsNoted());
        }
    }

    private void add(Happening happening, long person, Frequency frequency, Instant earliest) {
        if (frequency != Frequency.NEVER) {
            messages.add(new News(
                    messages.person(person), happening, frequency.bundled(), clock.instant(), frequency.due(earliest)));
        }
    }
}
