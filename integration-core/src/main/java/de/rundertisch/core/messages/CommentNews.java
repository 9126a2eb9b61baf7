package de.rundertisch.core.messages;

import de.rundertisch.core.comments.Verdict;
import de.rundertisch.core.mentions.Mentioning;
import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.responses.ResponseLine;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.core.support.SupportState;
import de.rundertisch.core.support.Supporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said, answered, decided and supported, for those who may read it at that moment. */
@ApplicationScoped
class CommentNews implements Telling {

    private static final int LONGEST_QUOTE = 1000;

    @Inject
    private CommentLookup discussion;

    @Inject
    private ResponseReading responses;

    @Inject
    private Supporting supporting;

    @Inject
    private Mentioning mentioning;

    @Inject
    private Phrasing phrasing;

    @Override
    public Set<Topic> topics() {
        return EnumSet.of(
                Topic.REPLY,
                Topic.MENTIONED,
                Topic.RESPONSE,
                Topic.DECLINED,
                Topic.HIDDEN,
                Topic.SUPPORTED,
                Topic.SUPPORT_PROPOSED);
    }

    @Override
    public Optional<Letter.Item> item(News news, List<Actor> parts, Words words) {
        return parts.stream().flatMap(part -> item(news, part, words).stream()).findFirst();
    }

    private Optional<Letter.Item> item(News news, Actor reader, Words words) {
        return switch (news.topic()) {
            case REPLY -> discussion.place(reader, news.aboutId()).map(reply -> said(Topic.REPLY, reply, words));
            case MENTIONED ->
                discussion
                        .place(reader, news.aboutId())
                        .filter(comment -> mentioning.names(comment.id(), reader.personId()))
                        .map(comment -> said(Topic.MENTIONED, comment, words));
            case RESPONSE ->
                discussion.place(reader, news.aboutId()).flatMap(comment -> answer(comment, reader, words));
            case DECLINED -> checked(news, reader, words, Verdict::declined);
            case HIDDEN -> checked(news, reader, words, Verdict::hidden);
            case SUPPORTED, SUPPORT_PROPOSED -> support(news, reader, words);
            default -> Optional.empty();
        };
    }

    /** What not everybody may read does not travel by mail, nor lie in the outbox: the mail says only that there is something. */
    private Letter.Item said(Topic topic, FindableComment said, Words words) {
        boolean quotable = said.audience() == Audience.EVERYONE;
        String speaker = said.voice().equals(said.author()) ? said.author() : said.author() + " (" + said.voice() + ")";
        return new Letter.Item(
                words.say(topic + ".subject", speaker, said.draftTitle()),
                words.say(topic + (quotable ? ".text" : ".internal"), speaker, said.draftTitle()),
                quotable ? shortened(said.body()) : null,
                phrasing.link(words, topic, inText(said)));
    }

    private Optional<Letter.Item> answer(FindableComment comment, Actor reader, Words words) {
        ResponseLine answer = responses.on(reader, List.of(comment.id())).get(comment.id());
        if (answer == null) {
            return Optional.empty();
        }
        boolean quotable = comment.audience() == Audience.EVERYONE;
        Object[] filling = {words.say("outcome." + answer.outcome()), comment.draftTitle(), comment.author()};
        return Optional.of(new Letter.Item(
                words.say("RESPONSE.subject", filling),
                words.say(quotable ? "RESPONSE.text" : "RESPONSE.internal", filling),
                quotable ? shortened(answer.reason()) : null,
                phrasing.link(words, Topic.RESPONSE, inText(comment))));
    }

    /** Told while it is so: once taken back, or decided, there is nothing to tell. */
    private Optional<Letter.Item> support(News news, Actor reader, Words words) {
        SupportState told = news.topic() == Topic.SUPPORTED ? SupportState.GIVEN : SupportState.PROPOSED;
        return supporting
                .find(news.aboutId())
                .filter(support -> support.state() == told)
                .filter(support -> told == SupportState.GIVEN || reader.actsFor(support.organisation()))
                .flatMap(support -> discussion
                        .place(reader, support.comment().id())
                        .map(comment -> phrasing.item(
                                words,
                                news.topic(),
                                inText(comment),
                                support.organisation().name(),
                                comment.draftTitle(),
                                comment.voice())));
    }

    /** The reason is for its people alone, and is not quoted; empty when the moderation has thought better of it. */
    private Optional<Letter.Item> checked(
            News news, Actor reader, Words words, Function<Verdict, @Nullable String> reason) {
        boolean stands = discussion
                .verdict(reader, news.aboutId())
                .filter(verdict -> reason.apply(verdict) != null)
                .isPresent();
        return discussion
                .place(reader, news.aboutId())
                .filter(comment -> stands)
                .map(comment ->
                        phrasing.item(words, news.topic(), inText(comment), comment.author(), comment.draftTitle()));
    }

    private static String inText(FindableComment comment) {
        return "/drafts/read?version=" + comment.draftVersionId() + "&comment=" + comment.threadId();
    }

    private static @Nullable String shortened(String body) {
        return body.length() <= LONGEST_QUOTE
                ? body
                : body.substring(0, body.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
    }
}
