package de.rundertisch.core.messages;

import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.ConsultationState;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.ReleaseLine;
import de.rundertisch.core.statements.StatementReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** That a consultation runs or ends soon, and that an organisation has released its statement. */
@ApplicationScoped
class ConsultationNews implements Telling {

    @Inject
    private StatementReading statements;

    @Inject
    private Consultations consultations;

    @Inject
    private DraftReading drafts;

    @Inject
    private Recipients recipients;

    @Inject
    private Phrasing phrasing;

    @Override
    public Set<Topic> topics() {
        return EnumSet.of(
                Topic.CONSULTATION_OPENED,
                Topic.CONSULTATION_EXTENDED,
                Topic.REMINDER,
                Topic.STATEMENT_RELEASED,
                Topic.STATEMENT_RECEIVED);
    }

    @Override
    public Optional<Letter.Item> item(News news, List<Actor> parts, Words words) {
        return parts.stream().flatMap(part -> item(news, part, words).stream()).findFirst();
    }

    private Optional<Letter.Item> item(News news, Actor reader, Words words) {
        return switch (news.topic()) {
            case STATEMENT_RELEASED, STATEMENT_RECEIVED ->
                statements.release(reader, news.aboutId()).map(release -> statement(news.topic(), release, words));
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED ->
                current(news).map(consultation -> consultation(news.topic(), consultation, reader, words));
            case REMINDER ->
                current(news)
                        .filter(ConsultationLine::open)
                        .flatMap(consultation -> reminder(consultation, reader, words));
            default -> Optional.empty();
        };
    }

    private Letter.Item statement(Topic topic, ReleaseLine release, Words words) {
        return phrasing.item(
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
        return phrasing.item(
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
                : Optional.of(phrasing.item(
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
}
