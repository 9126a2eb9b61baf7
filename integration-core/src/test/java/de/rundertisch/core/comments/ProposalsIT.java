package de.rundertisch.core.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.carrying.CommentPlacing;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalsIT extends InServer {

    private static final String OLD = "Kurse finden auch am Abend statt.";
    private static final String EARLIER = "Kurse finden auch am frühen Abend statt.";
    private static final String PARAGRAPH = OLD + " Eltern werden unterstützt.";

    @Inject
    private Discussion discussion;

    @Inject
    private DiscussionReading reading;

    @Inject
    private CommentLookup lookup;

    @Inject
    private CommentPlacing placing;

    @Inject
    private Round round;

    private Round.Table table;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
    }

    @Test
    void aProposalOnAPassageKeepsOldAndNewWording() {
        post(table.proposal(EARLIER, null));
        CommentLine line = only();
        assertThat(line.proposal().original()).isEqualTo(OLD);
        assertThat(line.proposal().wording()).isEqualTo(EARLIER);
        assertThat(line.body()).isEmpty();
    }

    @Test
    void aProposalOnAParagraphReplacesAllOfIt() {
        post(paragraph("Es gibt Kurse.", "Kürzer."));
        assertThat(only().proposal().original()).isEqualTo(PARAGRAPH);
        assertThat(only().body()).isEqualTo("Kürzer.");
    }

    @Test
    void wordsCanBeStruckOut() {
        post(table.proposal("", null));
        assertThat(only().proposal().strikes()).isTrue();
    }

    @Test
    void aProposalInWordsAloneHasNoWording() {
        post(table.proposal(null, "Bitte früher."));
        assertThat(only().proposal()).isNull();
        refused(() -> post(table.proposal(null, " ")), "comments.body.missing");
    }

    @Test
    void aChapterCannotBeReworded() {
        refused(
                () -> post(comment(table.spans().get(0).lastingId(), null, "Sprachen", "x")),
                "comments.proposal.where");
        refused(() -> post(comment(null, null, "Alles anders", "x")), "comments.proposal.where");
    }

    @Test
    void onlyProposalsHaveAWording() {
        NewComment typed = table.onPassage("Zu spät.");
        post(new NewComment(
                typed.submission(),
                typed.versionId(),
                null,
                null,
                typed.passage(),
                CommentKind.CONCERN,
                EARLIER,
                "Zu spät.",
                null));
        assertThat(only().proposal()).isNull();
    }

    @Test
    void theAuthorChangesTheWordingAndTakesItBack() {
        long id = post(table.proposal(EARLIER, "Wegen der Kinder."));
        edit(id, "Kurse finden am Nachmittag statt.", "Wegen der Kinder.");
        assertThat(only().proposal().wording()).isEqualTo("Kurse finden am Nachmittag statt.");
        assertThat(only().editedAt()).isNotNull();
        edit(id, null, "Bitte am Nachmittag.");
        assertThat(only().proposal()).isNull();
        refused(() -> edit(id, null, null), "comments.body.missing");
        edit(id, "", null);
        assertThat(only().proposal().strikes()).isTrue();
        assertThat(only().proposal().original()).isEqualTo(OLD);
    }

    @Test
    void anOldFormDoesNotChangeTheWording() {
        long id = post(table.proposal(EARLIER, null));
        int lock = only().lock();
        edit(id, "Kurse finden am Morgen statt.", null);
        refused(() -> discussion.edit(table.member(), id, lock, "Kurse entfallen.", null), "comments.stale");
        assertThat(only().proposal().wording()).isEqualTo("Kurse finden am Morgen statt.");
    }

    @Test
    void aWithdrawnProposalShowsNothing() {
        long id = post(table.proposal(EARLIER, null));
        discussion.reply(table.releaser(), id, UUID.randomUUID(), "Schade.", null);
        discussion.withdraw(table.member(), id);
        assertThat(only().proposal()).isNull();
    }

    @Test
    void theNewWordingIsFound() {
        long id = post(table.proposal(EARLIER, "Wegen der Kinder."));
        assertThat(lookup.findable(id).orElseThrow().words()).isEqualTo("Wegen der Kinder.\n" + EARLIER);
    }

    @Test
    void theNextVersionSaysWhichProposalsItAdopted() {
        long id = post(table.proposal(EARLIER, null));
        long refused = post(table.proposal("Kurse finden nie am Abend statt.", null));
        long whole = post(paragraph("Es gibt Kurse.", null));
        long next = round.publishNext(table, Round.TEXT.replace("auch am Abend", "auch am frühen Abend"));
        await(next, 3);
        List<CommentLine> lines = reading.onChapters(
                table.member(), next, List.of(table.spans().get(0).lastingId()));
        assertThat(lines)
                .filteredOn(line -> line.carried().adopted())
                .extracting(CommentLine::id)
                .containsExactly(id);
        assertThat(lines).extracting(CommentLine::id).contains(refused, whole);
        assertThat(lines)
                .filteredOn(line -> line.id() == id)
                .singleElement()
                .satisfies(line -> assertThat(line.proposal().original())
                        .as("the difference stays the one that was proposed")
                        .isEqualTo(OLD));
    }

    /** The worker needs a moment. */
    private void await(long version, long wanted) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (placing.tally(version).all() < wanted && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(placing.tally(version).all()).isEqualTo(wanted);
    }

    private long post(NewComment comment) {
        return discussion.post(table.member(), comment);
    }

    private void edit(long id, @Nullable String replacement, @Nullable String body) {
        discussion.edit(table.member(), id, only().lock(), replacement, body);
    }

    private NewComment paragraph(String replacement, @Nullable String body) {
        return comment(null, table.spans().get(1).lastingId(), replacement, body);
    }

    private NewComment comment(
            @Nullable UUID chapter, @Nullable UUID paragraph, String replacement, @Nullable String body) {
        return new NewComment(
                UUID.randomUUID(),
                table.version(),
                chapter,
                paragraph,
                null,
                CommentKind.PROPOSAL,
                replacement,
                body,
                null);
    }

    private CommentLine only() {
        List<CommentLine> lines = reading.onChapters(
                table.member(), table.version(), List.of(table.spans().get(0).lastingId()));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
