package de.rundertisch.core.messages;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.concept.ConceptFindables;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.searches.Alert;
import de.rundertisch.core.searches.Match;
import de.rundertisch.core.searches.SearchMatched;
import de.rundertisch.core.searches.Watching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells people what their saved searches have found. The mail names titles, never words of what was found, and only of what the reader may
 * open when it is written.
 */
@ApplicationScoped
class SearchAlerts implements Telling {

    /** Files that are uploaded together make one mail. */
    private static final Duration GATHERING = Duration.ofSeconds(20);

    /** The most titles a mail names. */
    private static final int NAMED = 10;

    @Inject
    private Noting noting;

    @Inject
    private Watching watching;

    @Inject
    private Archive archive;

    @Inject
    private DraftReading drafts;

    @Inject
    private CommentLookup discussion;

    @Inject
    private ConceptFindables concept;

    @Inject
    private Phrasing phrasing;

    @Inject
    private Clock clock;

    void matched(@Observes SearchMatched matched) {
        Instant now = clock.instant();
        Frequency frequency = frequency(matched);
        Instant earliest = frequency == Frequency.IMMEDIATELY ? now.plus(GATHERING) : now;
        noting.note(Happening.found(matched.searchId(), matched.matchId()), matched.personId(), frequency, earliest);
    }

    private static Frequency frequency(SearchMatched matched) {
        return switch (matched.rhythm()) {
            case AT_ONCE -> Frequency.IMMEDIATELY;
            case DAILY -> Frequency.DAILY;
            case WEEKLY -> Frequency.WEEKLY;
            case NEVER -> Frequency.NEVER;
        };
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SEARCH_MATCHED);
    }

    /** One item for everything a search has found since the last one; empty when nothing of it can be opened any more. */
    @Override
    public Optional<Letter.Item> item(News news, List<Actor> parts, Words words) {
        Alert alert = watching.tell(news.aboutId(), news.recipient().id());
        if (alert == null) {
            return Optional.empty();
        }
        List<String> titles = alert.matches().stream()
                .flatMap(match -> parts.stream()
                        .flatMap(part -> title(match, part, words).stream())
                        .limit(1))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(item(alert, titles, words));
    }

    private Letter.Item item(Alert alert, List<String> titles, Words words) {
        String named = String.join("\n", titles.subList(0, Math.min(NAMED, titles.size())));
        String rest = titles.size() > NAMED ? "\n" + words.say("SEARCH_MATCHED.more", titles.size() - NAMED) : "";
        return new Letter.Item(
                words.say("SEARCH_MATCHED.subject", alert.name(), titles.size()),
                words.say("SEARCH_MATCHED.text", alert.name(), titles.size()),
                named + rest,
                phrasing.link(words, Topic.SEARCH_MATCHED, "/search?" + alert.query()));
    }

    /** What the reader would see as its title; empty if the reader may not open it, or there is no such thing now. */
    private Optional<String> title(Match match, Actor reader, Words words) {
        return switch (match.kind()) {
            case DOCUMENT ->
                archive.lines(reader, List.of(match.id())).stream()
                        .map(DocumentLine::title)
                        .findFirst();
            case DRAFT -> drafts.newest(reader, match.id()).map(draft -> say(match, words, draft.title()));
            case COMMENT, RESPONSE ->
                discussion.place(reader, match.id()).map(comment -> say(match, words, comment.draftTitle()));
            case RECOMMENDATION ->
                concept.find(match.id()).map(one -> say(match, words, one.code() + " " + one.title()));
        };
    }

    private static String say(Match match, Words words, String title) {
        return words.say("SEARCH_MATCHED." + match.kind(), title);
    }
}
