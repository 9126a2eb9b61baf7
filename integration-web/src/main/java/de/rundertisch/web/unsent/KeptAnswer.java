package de.rundertisch.web.unsent;

import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.web.shared.Wording;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Kept words for the page that shows them to their author.
 *
 * @param place what they are for
 * @param kind null if none is chosen
 * @param replacement the wording proposed, empty to strike the words out, null for none
 * @param seen null without a passage
 * @param savedAt as ISO 8601
 * @param time the hour and minute in the office's zone
 * @param moment day and time as people write it
 */
public record KeptAnswer(
        String place,
        String kind,
        String body,
        String replacement,
        String seen,
        boolean aside,
        String submission,
        int revision,
        String savedAt,
        String time,
        String moment) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static KeptAnswer of(KeptWords words, Locale language) {
        return new KeptAnswer(
                words.about(),
                words.kind() == null ? null : words.kind().name(),
                words.body(),
                words.replacement(),
                words.seen(),
                words.aside(),
                words.submission().toString(),
                words.revision(),
                words.savedAt().toString(),
                TIME.format(words.savedAt().atZone(SystemClock.OFFICE_ZONE)),
                Wording.text(language, "unsent.moment", words.savedAt()));
    }
}
