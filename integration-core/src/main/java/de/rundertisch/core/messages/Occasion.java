package de.rundertisch.core.messages;

import de.rundertisch.core.messages.outbox.Mail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a person is to be told, once, however many reasons there are: whoever takes part in a conversation and is named in a reply to it
 * gets one mail, for the more particular reason. The other one stands in should that have gone when the mail is written.
 *
 * @param reasons never empty, the most particular first
 */
record Occasion(List<News> reasons) {

    /** What is due for one person, in the order in which it has become due. */
    static List<Occasion> of(List<News> due) {
        Map<String, List<News>> together = new LinkedHashMap<>();
        for (News news : due) {
            together.computeIfAbsent(subject(news), subject -> new ArrayList<>())
                    .add(news);
        }
        return together.values().stream()
                .map(reasons ->
                        reasons.stream().sorted(Occasion::moreParticular).toList())
                .map(Occasion::new)
                .toList();
    }

    private static String subject(News news) {
        return Topic.OF_WORDS.contains(news.topic()) ? "words " + news.aboutId() : news.event();
    }

    private static int moreParticular(News one, News other) {
        return Topic.OF_WORDS.indexOf(one.topic()) - Topic.OF_WORDS.indexOf(other.topic());
    }

    /** Whether it comes in a summary; no, if one of the reasons is wanted at once. */
    boolean bundled() {
        return reasons.stream().allMatch(News::bundled);
    }

    /** A mail tells it. */
    void told(Mail by, Instant now) {
        reasons.forEach(news -> news.told(by, now));
    }

    /** Nothing is to be told any more. */
    void drop(Instant now) {
        reasons.forEach(news -> news.drop(now));
    }
}
