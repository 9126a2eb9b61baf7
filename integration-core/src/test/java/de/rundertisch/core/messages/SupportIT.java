package de.rundertisch.core.messages;

import static de.rundertisch.core.messages.Topic.SUPPORTED;
import static de.rundertisch.core.messages.Topic.SUPPORT_PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.support.SupportLine;
import de.rundertisch.core.support.SupportState;
import de.rundertisch.core.support.Supporting;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who supports what, who sees it, and who is told. */
class SupportIT extends InServer {

    @Inject
    private Supporting supporting;

    @Inject
    private Discussion discussion;

    @Inject
    private OrganisationComments discussionReading;

    @Inject
    private Round round;

    @Inject
    private SystemClock time;

    @Inject
    private Seats seats;

    @PersistenceContext
    private EntityManager em;

    private Round.Table table;
    private long comment;

    @BeforeEach
    void aCommentIsReleased() {
        table = seats.take(Sharing.EVERYONE);
        comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        discussion.release(table.releaser(), table.version(), List.of(comment), Audience.EVERYONE);
        seats.forget(table.member(), table.releaser(), table.stranger(), table.strangerReleaser());
    }

    @Test
    void whoMayReleaseGivesTheOrganisationsSupportAndEverybodySeesIt() {
        assertThat(supporting.join(table.strangerReleaser(), comment)).isEqualTo(SupportState.GIVEN);
        assertThat(line(table.member()).count()).isEqualTo(1);
        assertThat(line(table.member()).organisations().getFirst()).startsWith("Sozialwerk");
        assertThat(line(table.member()).given()).isFalse();
        assertThat(line(table.stranger()).given()).isTrue();
        assertThat(seats.noted(table.member())).containsExactly(SUPPORTED);
        assertThat(seats.noted(table.releaser())).containsExactly(SUPPORTED);
    }

    @Test
    void whatAMemberSuggestsOnlyTheirOwnPeopleSeeUntilItIsConfirmed() {
        assertThat(supporting.join(table.stranger(), comment)).isEqualTo(SupportState.PROPOSED);
        assertThat(line(table.member())).isEqualTo(SupportLine.NONE);
        assertThat(line(table.moderator())).isEqualTo(SupportLine.NONE);
        assertThat(line(table.strangerReleaser()).proposed()).isTrue();
        assertThat(line(table.strangerReleaser()).count()).isZero();
        assertThat(seats.noted(table.strangerReleaser())).containsExactly(SUPPORT_PROPOSED);
        assertThat(seats.noted(table.member())).isEmpty();

        supporting.join(table.strangerReleaser(), comment);
        assertThat(line(table.moderator()).count()).isEqualTo(1);
        assertThat(supporting.join(table.stranger(), comment))
                .as("a suggestion takes nothing back")
                .isEqualTo(SupportState.GIVEN);
    }

    @Test
    void supportFollowsItsCommentIntoTheNextVersion() {
        supporting.join(table.strangerReleaser(), comment);
        long next = round.publishNext(table, Round.TEXT.replace("Jobs", "Arbeit"));
        round.awaitCarried(next, 1);
        List<Long> carried = discussionReading.released(table.member(), next).stream()
                .map(CommentLine::id)
                .toList();
        assertThat(carried).containsExactly(comment);
        assertThat(supporting.on(table.member(), carried).get(comment).count()).isEqualTo(1);
    }

    @Test
    void aDoubleClickCountsOnce() throws Exception {
        Callable<SupportState> click = () -> supporting.join(table.strangerReleaser(), comment);
        try (var twice = Executors.newFixedThreadPool(2)) {
            for (var done : twice.invokeAll(List.of(click, click))) {
                assertThat(done.get()).isEqualTo(SupportState.GIVEN);
            }
        }
        assertThat(line(table.member()).count()).isEqualTo(1);
        assertThat(steps()).containsExactly("GIVEN");
    }

    @Test
    void takenBackItIsGoneForReadersAndStaysOnRecord() {
        supporting.join(table.strangerReleaser(), comment);
        refused(() -> supporting.leave(table.stranger(), comment), "shared.notAllowed");
        supporting.leave(table.strangerReleaser(), comment);
        supporting.leave(table.strangerReleaser(), comment);
        assertThat(line(table.member())).isEqualTo(SupportLine.NONE);
        assertThat(steps()).containsExactly("GIVEN", "TAKEN_BACK");
        supporting.join(table.strangerReleaser(), comment);
        assertThat(steps()).containsExactly("GIVEN", "TAKEN_BACK", "GIVEN");
    }

    @Test
    void aMemberTakesASuggestionBack() {
        supporting.join(table.stranger(), comment);
        supporting.leave(table.stranger(), comment);
        assertThat(line(table.stranger())).isEqualTo(SupportLine.NONE);
    }

    @Test
    void onlyWhatOthersHaveReleasedIsSupported() {
        refused(() -> supporting.join(table.member(), comment), "support.own");
        refused(() -> supporting.join(table.moderator(), comment), "support.voice");
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> supporting.join(table.strangerReleaser(), internal), "shared.notFound");
        refused(() -> supporting.join(table.releaser(), internal), "shared.notFound");
        long reply = discussion.reply(table.member(), comment, UUID.randomUUID(), "Noch etwas.", null);
        refused(() -> supporting.join(table.strangerReleaser(), reply), "shared.notFound");
        long office = discussion.post(table.moderator(), table.onPassage("Bitte lesen."));
        assertThat(supporting.join(table.releaser(), office)).isEqualTo(SupportState.GIVEN);
    }

    @Test
    void whatWasWithdrawnOrIsForTheOfficeAloneCannotBeSupported() {
        long office = discussion.post(table.member(), table.onPassage("Nur für die Moderation."));
        discussion.release(table.releaser(), table.version(), List.of(office), Audience.OFFICE);
        refused(() -> supporting.join(table.strangerReleaser(), office), "shared.notFound");
        supporting.join(table.strangerReleaser(), comment);
        discussion.withdraw(table.releaser(), comment);
        assertThat(line(table.stranger())).isEqualTo(SupportLine.NONE);
        refused(() -> supporting.join(table.strangerReleaser(), comment), "shared.notFound");
    }

    @Test
    void afterTheDeadlineNobodyJoinsOrLeaves() {
        supporting.join(table.strangerReleaser(), comment);
        var later = table.deadline()
                .plusDays(1)
                .atStartOfDay(SystemClock.OFFICE_ZONE)
                .toInstant();
        refused(
                () -> time.at(later, () -> {
                    supporting.leave(table.strangerReleaser(), comment);
                    return comment;
                }),
                "drafts.consultation.over");
        assertThat(line(table.member()).count()).isEqualTo(1);
    }

    private SupportLine line(Actor reader) {
        return supporting.on(reader, List.of(comment)).getOrDefault(comment, SupportLine.NONE);
    }

    private List<String> steps() {
        return em.createQuery(
                        "select t.state from SupportStep t where t.support.comment.id = :comment order by t.act.at, t.id",
                        SupportState.class)
                .setParameter("comment", comment)
                .getResultStream()
                .map(SupportState::name)
                .toList();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
