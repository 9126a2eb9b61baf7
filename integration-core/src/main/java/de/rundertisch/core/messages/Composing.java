package de.rundertisch.core.messages;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Postman;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes mails of due news, one person at a time: what is wanted at once as a mail each, the rest as one summary. */
@ApplicationScoped
@Transactional
class Composing {

    private static final Duration LATER = Duration.ofHours(1);

    @Inject
    private MessageRepository messages;

    @Inject
    private MailRepository mails;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Recipients recipients;

    @Inject
    private LetterWriting writing;

    @Inject
    private Postman postman;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    /** Whoever has waited longest for news that is due. */
    Optional<Long> awaiting() {
        return messages.awaitingNews(clock.instant());
    }

    /** Writes what this person is to be told now; what is no longer to be told is dropped. */
    void write(long personId) {
        Instant now = clock.instant();
        Person person = directory.person(personId);
        List<Actor> parts = recipients.parts(person);
        Words words = Words.of(person.language());
        Map<MessageKind, Preference> preferences = preferences(person);
        Map<News, Letter.Item> summary = new LinkedHashMap<>();
        for (News news : messages.lockDue(personId, now)) {
            Optional<Letter.Item> item = wanted(news, preferences).flatMap(kind -> writing.item(news, parts, words));
            if (item.isEmpty() || summary.containsValue(item.get())) {
                news.drop(now);
            } else if (news.bundled()) {
                summary.put(news, item.get());
            } else {
                mail(person, words, Map.of(news, item.get()), preferences, now);
            }
        }
        if (!summary.isEmpty()) {
            mail(person, words, summary, preferences, now);
        }
    }

    /** Something went wrong with this person's news: the others go first. */
    void postpone(long personId) {
        Instant now = clock.instant();
        messages.lockDue(personId, now).forEach(news -> news.postpone(now.plus(LATER)));
    }

    private static Optional<MessageKind> wanted(News news, Map<MessageKind, Preference> preferences) {
        MessageKind kind = news.topic().kind();
        Preference preference = preferences.get(kind);
        return preference != null && preference.frequency() == Frequency.NEVER ? Optional.empty() : Optional.of(kind);
    }

    private void mail(
            Person person,
            Words words,
            Map<News, Letter.Item> told,
            Map<MessageKind, Preference> preferences,
            Instant now) {
        TreeSet<MessageKind> kinds =
                told.keySet().stream().map(news -> news.topic().kind()).collect(Collectors.toCollection(TreeSet::new));
        kinds.forEach(kind -> preferences.computeIfAbsent(kind, missing -> begin(person, missing)));
        String tokens = kinds.stream().map(kind -> token(preferences, kind)).collect(Collectors.joining("&"));
        boolean summary = told.keySet().iterator().next().bundled();
        Letter letter = letter(person, words, List.copyOf(told.values()), summary, footer(words, kinds, preferences));
        Mail mail = new Mail(
                site.messageId(),
                person,
                summary ? null : kinds.first(),
                letter,
                site.link("/messages/one-click?" + tokens),
                postman.ready() ? MailState.WAITING : MailState.KEPT,
                now);
        mails.add(mail);
        told.keySet().forEach(news -> news.told(mail, now));
    }

    private static Letter letter(
            Person person, Words words, List<Letter.Item> items, boolean summary, Letter.Footer footer) {
        String subject = summary
                ? words.say("digest.subject", items.size())
                : items.getFirst().heading();
        @Nullable String lead = summary ? words.say("digest.lead") : null;
        return new Letter(words, subject, words.say("greeting", person.name()), lead, items, footer);
    }

    private Letter.Footer footer(Words words, Iterable<MessageKind> kinds, Map<MessageKind, Preference> preferences) {
        List<Letter.Link> links = new java.util.ArrayList<>();
        links.add(new Letter.Link(words.say("footer.settings"), site.link("/messages/settings")));
        for (MessageKind kind : kinds) {
            links.add(new Letter.Link(
                    words.say("footer.unsubscribe", words.say("kind." + kind)),
                    site.link("/messages/unsubscribe?" + token(preferences, kind))));
        }
        return new Letter.Footer(words.say("footer.reason"), links);
    }

    private static String token(Map<MessageKind, Preference> preferences, MessageKind kind) {
        return "token="
                + java.util.Objects.requireNonNull(preferences.get(kind)).token();
    }

    private Map<MessageKind, Preference> preferences(Person person) {
        Map<MessageKind, Preference> preferences = new EnumMap<>(MessageKind.class);
        messages.preferences(person.id()).forEach(preference -> preferences.put(preference.kind(), preference));
        return preferences;
    }

    private Preference begin(Person person, MessageKind kind) {
        Preference preference = new Preference(person, kind);
        messages.add(preference);
        return preference;
    }
}
