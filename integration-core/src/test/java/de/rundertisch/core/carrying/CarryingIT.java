package de.rundertisch.core.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentFilter;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of comments when the next version is published. */
class CarryingIT extends InServer {

    private static final String GONE = """
            # Sprache

            Alles Weitere regelt der Haushalt im kommenden Jahr.

            # Arbeit

            Jobs für alle.
            """;

    @Inject
    private Discussion discussion;

    @Inject
    private DiscussionReading reading;

    @Inject
    private OrganisationComments organisations;

    @Inject
    private CommentPlacing placing;

    @Inject
    private DraftReading drafts;

    @Inject
    private Consultations consultations;

    @Inject
    private Round round;

    private Round.Table table;
    private long comment;

    @BeforeEach
    void aCommentIsReleased() {
        table = round.open(Sharing.EVERYONE);
        comment = discussion.post(table.member(), table.onPassage("Zu spät für Eltern."));
        discussion.reply(table.member(), comment, UUID.randomUUID(), "Halb sechs wäre gut.", null);
        discussion.release(table.releaser(), table.version(), List.of(comment), Audience.EVERYONE);
    }

    @Test
    void inAnUnchangedTextEverythingStandsWhereItStood() {
        long draftWide = discussion.post(table.moderator(), table.personal("Gut lesbar."));
        long onChapter = discussion.post(table.moderator(), table.onChapter("Gutes Kapitel."));
        long next = publish(Round.TEXT.replace("Jobs für alle.", "Arbeit für alle."));
        assertThat(placing.tally(next)).isEqualTo(new PlacementTally(3, 0, 0, 0, 0));
        assertThat(reading.onDraft(table.stranger(), next))
                .extracting(CommentLine::id)
                .containsExactly(draftWide);
        List<CommentLine> lines = onFirstChapter(table.stranger(), next);
        assertThat(lines).extracting(CommentLine::id).containsExactly(onChapter, comment);
        assertThat(lines.getLast().passage().exact()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(lines.getLast().carried().status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(lines.getFirst().carried().quote()).isEqualTo("Sprache");
        assertThat(reading.counts(table.stranger(), next).byChapter(CommentFilter.ALL))
                .containsValue(2L);
    }

    @Test
    void changedWordsAreFollowedAndTheOldOnesKept() {
        long next = publish(Round.TEXT.replace("auch am Abend", "auch am frühen Abend"));
        CommentLine line = onFirstChapter(table.stranger(), next).getFirst();
        assertThat(line.passage().exact()).isEqualTo("Kurse finden auch am frühen Abend statt.");
        assertThat(line.carried().status()).isEqualTo(RelocationStatus.TEXT_CHANGED);
        assertThat(line.carried().quote()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(line.carried().versionNumber()).isEqualTo(1);
    }

    @Test
    void whatHasNoPlaceStaysReadableAndAnswerable() {
        long next = publish(GONE);
        assertThat(onFirstChapter(table.stranger(), next)).isEmpty();
        CommentLine orphan = reading.homeless(table.stranger(), next).getFirst();
        assertThat(orphan.body()).isEqualTo("Zu spät für Eltern.");
        discussion.reply(table.moderator(), comment, UUID.randomUUID(), "Der Satz entfällt.", null);
        assertThat(reading.homeless(table.stranger(), next).getFirst().replies())
                .extracting(CommentLine::body)
                .containsExactly("Der Satz entfällt.");
    }

    @Test
    void repliesStayWithTheirThreadAndInternalOnesInternal() {
        long next = publish(Round.TEXT.replace("Jobs", "Arbeit"));
        assertThat(onFirstChapter(table.member(), next).getFirst().replies()).hasSize(1);
        assertThat(onFirstChapter(table.stranger(), next).getFirst().replies()).isEmpty();
    }

    @Test
    void internalCommentsAreCarriedForTheirOwnPeopleOnly() {
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        long next = publish(Round.TEXT.replace("Jobs", "Arbeit"));
        assertThat(onFirstChapter(table.releaser(), next))
                .extracting(CommentLine::id)
                .contains(internal);
        assertThat(onFirstChapter(table.moderator(), next))
                .extracting(CommentLine::id)
                .doesNotContain(internal);
        refused(() -> placing.placement(table.moderator(), next, internal), "shared.notFound");
        assertThat(placing.placement(table.member(), next, internal).commentId())
                .isEqualTo(internal);
    }

    @Test
    void aModeratorPutsItSomewhereByHand() {
        long next = publish(GONE);
        PlacementLine line = placing.placement(table.moderator(), next, comment);
        Actor moderator = table.moderator();
        refused(
                () -> placing.place(moderator, next, comment, line.lock(), "9.9", null),
                "comments.placement.noSuchPlace");
        refused(
                () -> placing.place(moderator, next, comment, line.lock(), "1.1", "Kurse"),
                "comments.placement.notThere");
        placing.place(moderator, next, comment, line.lock(), "Absatz 1.1", "der Haushalt");
        CommentLine placed = onFirstChapter(table.stranger(), next).getFirst();
        assertThat(placed.passage().exact()).isEqualTo("der Haushalt");
        assertThat(placed.carried().decision()).isEqualTo(Decision.PLACED);
        assertThat(reading.homeless(table.stranger(), next)).isEmpty();
        refused(() -> placing.leaveOut(moderator, next, comment, line.lock()), "comments.placement.stale");
    }

    @Test
    void onlyTheModerationPlacesWhatIsReleased() {
        long next = publish(GONE);
        int lock = placing.placement(table.moderator(), next, comment).lock();
        refused(() -> placing.confirm(table.member(), next, comment, lock), "shared.notFound");
        refused(() -> placing.place(table.stranger(), next, comment, lock, "1.1", null), "shared.notFound");
    }

    @Test
    void theThirdVersionCarriesOnFromTheSecond() {
        String second = Round.TEXT.replace("auch am Abend", "auch am frühen Abend");
        publish(second);
        long third = publish(second.replace("Eltern werden", "Alle Eltern werden"));
        CommentLine line = onFirstChapter(table.stranger(), third).getFirst();
        assertThat(line.passage().exact()).isEqualTo("Kurse finden auch am frühen Abend statt.");
        assertThat(line.carried().quote()).isEqualTo("Kurse finden auch am Abend statt.");
    }

    @Test
    void whatHadNoPlaceComesBackWhenItsWordsDo() {
        publish(GONE);
        long third = publish(Round.TEXT);
        assertThat(onFirstChapter(table.stranger(), third))
                .extracting(CommentLine::id)
                .containsExactly(comment);
    }

    @Test
    void whoStillCommentsOnTheOldVersionIsCarriedOverToo() {
        long next = publish(Round.TEXT.replace("Jobs", "Arbeit"));
        long late = discussion.post(table.moderator(), table.onPassage("Noch etwas."));
        round.awaitCarried(next, 2);
        assertThat(onFirstChapter(table.stranger(), next))
                .extracting(CommentLine::id)
                .containsExactly(comment, late);
    }

    @Test
    void aThreadGoesOnWhileTheNextVersionIsOpenForComments() {
        long next = publish(Round.TEXT.replace("Jobs", "Arbeit"));
        consultations.open(table.moderator(), next, null, table.deadline().plusDays(30), Sharing.EVERYONE);
        discussion.reply(table.stranger(), comment, UUID.randomUUID(), "Das sehen wir auch so.", null);
        assertThat(onFirstChapter(table.moderator(), next).getFirst().replies()).hasSize(1);
    }

    @Test
    void whatWasNotReleasedOnTheOldVersionIsReleasedOnTheNext() {
        long internal = discussion.post(table.member(), table.onPassage("Zu spät dran."));
        long next = publish(Round.TEXT.replace("Jobs", "Arbeit"));
        consultations.open(table.moderator(), next, null, table.deadline().plusDays(30), Sharing.EVERYONE);
        assertThat(organisations.internal(table.releaser(), next)).isEqualTo(1);
        assertThat(organisations.ofOrganisation(table.releaser(), next))
                .extracting(CommentLine::id)
                .containsExactly(internal);
        discussion.release(table.releaser(), next, List.of(internal), Audience.EVERYONE);
        assertThat(organisations.internal(table.releaser(), next)).isZero();
        assertThat(organisations.ofOrganisation(table.releaser(), next))
                .as("may be released again")
                .extracting(CommentLine::id)
                .containsExactly(internal);
        assertThat(onFirstChapter(table.stranger(), next))
                .extracting(CommentLine::id)
                .contains(internal);
    }

    private long publish(String text) {
        long next = round.publishNext(table, text);
        round.awaitCarried(next, 1);
        return next;
    }

    private List<CommentLine> onFirstChapter(Actor reader, long version) {
        Span heading = drafts.versionText(version).spans().getFirst();
        return reading.onChapters(reader, version, List.of(heading.lastingId()));
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
