package de.rundertisch.core.messages;

import de.rundertisch.core.comments.Verdict;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.ConsultationState;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.mentions.Mentioning;
import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.responses.ResponseLine;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.ReleaseLine;
import de.rundertisch.core.statements.StatementReading;
import de.rundertisch.core.support.SupportState;
import de.rundertisch.core.support.Supporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts news into words at the moment of writing, for a reader in all parts played today: empty when the reader may not know it any more, or
 * when it is no longer so.
 */
@ApplicationScoped
class LetterWriting {

    private static final int LONGEST_QUOTE = 1000;

    @Inject
    private CommentLookup discussion;

    @Inject
    private ResponseReading responses;

    @Inject
    private StatementReading statements;

    @Inject
    private Supporting supporting;

    @Inject
    private Mentioning mentioning;

    @Inject
    private Consultations consultations;

    @Inject
    private DraftReading drafts;

    @Inject
    private SearchAlerts alerts;

    @Inject
    private Recipients recipients;

    @Inject
    private Site site;

    /** @param parts of the reader, see {@link Recipients#parts} */
    Optional<Letter.Item> item(News news, List<Actor> parts, Words words) {
        if (news.topic() == Topic.SEARCH_MATCHED) {
            return alerts.item(news, parts, words);
        }
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
            case STATEMENT_RELEASED, STATEMENT_RECEIVED ->
                statements.release(reader, news.aboutId()).map(release -> statement(news.topic(), release, words));
            case SUPPORTED, SUPPORT_PROPOSED -> support(news, reader, words);
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED ->
                current(news).map(consultation -> consultation(news.topic(), consultation, reader, words));
            case SEARCH_MATCHED -> Optional.empty();
            case REMINDER ->
                current(news)
                        .filter(ConsultationLine::open)
                        .flatMap(consultation -> reminder(consultation, reader, words));
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
                link(words, topic, inText(said)));
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
                link(words, Topic.RESPONSE, inText(comment))));
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
                        .map(comment -> written(
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
                .map(comment -> written(words, news.topic(), inText(comment), comment.author(), comment.draftTitle()));
    }

    private static String inText(FindableComment comment) {
        return "/drafts/read?version=" + comment.draftVersionId() + "&comment=" + comment.threadId();
    }

    private Letter.Item statement(Topic topic, ReleaseLine release, Words words) {
        return written(
                words,
                topic,
                "/statements/check?code=" + release.code(),
                release.draftTitle(),
                release.person(),
                release.organisation(),
                String.valueOf(release.versionNumber()),
                words.moment(release.at().atZone(SystemClock.OFFICE_ZONE)),
                String.valueOf(release.number()),
                release.code());
    }

    private Letter.Item consultation(Topic topic, ConsultationLine consultation, Actor reader, Words words) {
        return written(
                words,
                topic,
                "/drafts/read?version=" + consultation.draftVersionId(),
                title(consultation, reader),
                words.moment(consultation.closesAt()));
    }

    private Optional<Letter.Item> reminder(ConsultationLine consultation, Actor reader, Words words) {
        String silent = recipients.silent(consultation, reader.personId()).stream()
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(written(
                        words,
                        Topic.REMINDER,
                        "/statements/prepare?version=" + consultation.draftVersionId(),
                        title(consultation, reader),
                        words.moment(consultation.closesAt()),
                        silent));
    }

    /** The consultation, unless it is over or its deadline is no longer the one to be told. */
    private Optional<ConsultationLine> current(News news) {
        return consultations
                .find(news.aboutId())
                .filter(consultation -> consultation.state() != ConsultationState.CLOSED)
                .filter(consultation ->
                        news.aboutDay() == null || consultation.deadline().equals(news.aboutDay()));
    }

    private String title(ConsultationLine consultation, Actor reader) {
        return drafts.outline(reader, consultation.draftVersionId()).title();
    }

    private Letter.Item written(Words words, Topic topic, String path, Object... filling) {
        return new Letter.Item(
                words.say(topic + ".subject", filling),
                words.say(topic + ".text", filling),
                null,
                link(words, topic, path));
    }

    private Letter.Link link(Words words, Topic topic, String path) {
        return new Letter.Link(words.say(topic + ".link"), site.link(path));
    }

    private static @Nullable String shortened(String body) {
        return body.length() <= LONGEST_QUOTE
                ? body
                : body.substring(0, body.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
    }
}
