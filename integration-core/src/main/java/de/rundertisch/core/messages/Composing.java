package de.rundertisch.core.messages;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.messages.outbox.Mail;
import de.rundertisch.core.messages.outbox.Posting;
import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.messages.preferences.Preference;
import de.rundertisch.core.messages.preferences.Preferences;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private Posting posting;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Recipients recipients;

    @Inject
    private LetterWriting writing;

    @Inject
    private Preferences preferences;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    /** What a mail says, for which kind of reason. */
    private record Told(Occasion occasion, MessageKind kind, Letter.Item item) {}

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
        Map<MessageKind, Preference> chosen = preferences.of(person);
        List<Told> summary = new ArrayList<>();
        for (Occasion occasion : Occasion.of(messages.lockDue(personId, now))) {
            Optional<Told> told = told(occasion, parts, words, chosen)
                    .filter(one ->
                            summary.stream().noneMatch(other -> other.item().equals(one.item())));
            if (told.isEmpty()) {
                occasion.drop(now);
            } else if (occasion.bundled()) {
                summary.add(told.get());
            } else {
                mail(person, words, List.of(told.get()), chosen, now);
            }
        }
        if (!summary.isEmpty()) {
            mail(person, words, summary, chosen, now);
        }
    }

    /** The words for an occasion, for the first of its reasons that still stands. */
    private Optional<Told> told(
            Occasion occasion, List<Actor> parts, Words words, Map<MessageKind, Preference> chosen) {
        return occasion.reasons().stream()
                .filter(news -> wanted(news.topic().kind(), chosen))
                .flatMap(news ->
                        writing
                                .item(news, parts, words)
                                .map(item -> new Told(occasion, news.topic().kind(), item))
                                .stream())
                .findFirst();
    }

    /** Something went wrong with this person's news: the others go first. */
    void postpone(long personId) {
        Instant now = clock.instant();
        messages.lockDue(personId, now).forEach(news -> news.postpone(now.plus(LATER)));
    }

    private static boolean wanted(MessageKind kind, Map<MessageKind, Preference> chosen) {
        Preference preference = chosen.get(kind);
        return preference == null || preference.frequency() != Frequency.NEVER;
    }

    private void mail(Person person, Words words, List<Told> told, Map<MessageKind, Preference> chosen, Instant now) {
        TreeSet<MessageKind> kinds = told.stream().map(Told::kind).collect(Collectors.toCollection(TreeSet::new));
        kinds.forEach(kind -> chosen.computeIfAbsent(kind, missing -> preferences.begin(person, missing)));
        String tokens = kinds.stream().map(kind -> token(chosen, kind)).collect(Collectors.joining("&"));
        boolean summary = told.getFirst().occasion().bundled();
        List<Letter.Item> items = told.stream().map(Told::item).toList();
        Letter letter = letter(person, words, items, summary, footer(words, kinds, chosen));
        Mail mail = posting.post(
                site.messageId(),
                person,
                summary ? null : kinds.first(),
                letter,
                site.link("/messages/one-click?" + tokens));
        told.forEach(one -> one.occasion().told(mail, now));
    }

    private static Letter letter(
            Person person, Words words, List<Letter.Item> items, boolean summary, Letter.Footer footer) {
        String subject = summary
                ? words.say("digest.subject", items.size())
                : items.getFirst().heading();
        @Nullable String lead = summary ? words.say("digest.lead") : null;
        return new Letter(words, subject, words.say("greeting", person.name()), lead, items, footer);
    }

    private Letter.Footer footer(Words words, Iterable<MessageKind> kinds, Map<MessageKind, Preference> chosen) {
        List<Letter.Link> links = new ArrayList<>();
        links.add(new Letter.Link(words.say("footer.settings"), site.link("/messages/settings")));
        for (MessageKind kind : kinds) {
            links.add(new Letter.Link(
                    words.say("footer.unsubscribe", words.say("kind." + kind)),
                    site.link("/messages/unsubscribe?" + token(chosen, kind))));
        }
        return new Letter.Footer(words.say("footer.reason"), links);
    }

    private static String token(Map<MessageKind, Preference> chosen, MessageKind kind) {
        return "token=" + java.util.Objects.requireNonNull(chosen.get(kind)).token();
    }
}
