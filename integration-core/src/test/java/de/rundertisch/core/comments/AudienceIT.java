package de.rundertisch.core.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what, by every way a comment can be read. */
class AudienceIT extends InServer {

    @Inject
    private Discussion discussion;

    @Inject
    private DiscussionReading reading;

    @Inject
    private CommentLookup lookup;

    @Inject
    private Round round;

    private Round.Table table;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
    }

    @Test
    void whatAMemberSaysStaysInTheOrganisation() {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        assertThat(readers(id)).containsExactly("member", "releaser");
    }

    @Test
    void aPersonalNoteIsForItsAuthorAloneUntilShared() {
        long id = discussion.post(table.member(), table.personal("Nur für mich."));
        assertThat(readers(id)).containsExactly("member");
        discussion.share(table.member(), id);
        assertThat(readers(id)).containsExactly("member", "releaser");
    }

    @Test
    void onlyTheAuthorShares() {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> discussion.share(table.releaser(), id), "shared.notAllowed");
    }

    @Test
    void releasedToTheOfficeTheModerationReadsItAndOtherPartnersDoNot() {
        long id = released(Audience.OFFICE);
        assertThat(readers(id)).containsExactly("member", "releaser", "moderator");
    }

    @Test
    void releasedToEverybodyEverybodyReadsIt() {
        long id = released(Audience.EVERYONE);
        assertThat(readers(id))
                .containsExactly("member", "releaser", "stranger", "strangerReleaser", "moderator", "staff");
    }

    @Test
    void aReplyAmongOnesOwnStaysThere() {
        long id = released(Audience.EVERYONE);
        long aside =
                discussion.reply(table.stranger(), id, UUID.randomUUID(), "Was meinen wir?", Audience.ORGANISATION);
        long open = discussion.reply(table.stranger(), id, UUID.randomUUID(), "Wir sehen es anders.", null);
        assertThat(readers(aside)).containsExactly("stranger", "strangerReleaser");
        assertThat(readers(open)).hasSize(6);
        assertThat(replies(table.member())).containsExactly("Wir sehen es anders.");
        assertThat(replies(table.strangerReleaser())).containsExactly("Was meinen wir?", "Wir sehen es anders.");
    }

    @Test
    void whatWasSaidInternallyStaysInternalWhenTheCommentIsReleased() {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        long reply = discussion.reply(table.releaser(), id, UUID.randomUUID(), "Vorsichtiger bitte.", null);
        discussion.release(table.releaser(), table.version(), List.of(id), Audience.EVERYONE);
        assertThat(readers(reply)).containsExactly("member", "releaser");
        assertThat(replies(table.moderator())).isEmpty();
    }

    @Test
    void theModerationAnswersTheOrganisationAlone() {
        long id = released(Audience.OFFICE);
        long reply = discussion.reply(table.moderator(), id, UUID.randomUUID(), "Danke, wir prüfen.", null);
        assertThat(readers(reply)).containsExactly("member", "releaser", "moderator");
    }

    @Test
    void whatOneMayNotSeeOneCanNeitherAnswerNorWithdraw() {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> discussion.reply(table.stranger(), id, UUID.randomUUID(), "?", null), "shared.notFound");
        refused(() -> discussion.withdraw(table.stranger(), id), "shared.notFound");
        refused(() -> discussion.edit(table.moderator(), id, 1, null, "?"), "shared.notFound");
    }

    @Test
    void onlyReleasersReleaseAndOnlyWhatIsTheirs() {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> release(table.member(), id), "shared.notAllowed");
        refused(() -> release(table.strangerReleaser(), id), "shared.notFound");
        long note = discussion.post(table.member(), table.personal("Nur für mich."));
        refused(() -> release(table.releaser(), note), "shared.notFound");
        assertThat(readers(id)).containsExactly("member", "releaser");
    }

    @Test
    void releasedWordsAreFrozen() {
        long id = released(Audience.EVERYONE);
        refused(() -> discussion.edit(table.member(), id, lock(id), null, "Anders."), "comments.released");
    }

    @Test
    void aReleaserTakesBackWhatTheOrganisationReleased() {
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> discussion.withdraw(table.releaser(), internal), "shared.notAllowed");
        long id = released(Audience.EVERYONE);
        discussion.withdraw(table.releaser(), id);
        assertThat(readers(id)).isEmpty();
    }

    private long released(Audience audience) {
        long id = discussion.post(table.member(), table.onPassage("Unter uns."));
        discussion.release(table.releaser(), table.version(), List.of(id), audience);
        return id;
    }

    private void release(Actor actor, long id) {
        discussion.release(actor, table.version(), List.of(id), Audience.EVERYONE);
    }

    private int lock(long id) {
        return reading.onChapters(table.member(), table.version(), List.of(chapter())).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow()
                .lock();
    }

    private UUID chapter() {
        return table.spans().getFirst().lastingId();
    }

    private List<String> replies(Actor reader) {
        return reading.onChapters(reader, table.version(), List.of(chapter())).stream()
                .flatMap(line -> line.replies().stream())
                .map(CommentLine::body)
                .toList();
    }

    /** Whoever reads the comment; every way of reading must say the same. */
    private List<String> readers(long id) {
        List<String> readers = new ArrayList<>();
        ask("member", table.member(), id, readers);
        ask("releaser", table.releaser(), id, readers);
        ask("stranger", table.stranger(), id, readers);
        ask("strangerReleaser", table.strangerReleaser(), id, readers);
        ask("moderator", table.moderator(), id, readers);
        ask("staff", new Actor(table.moderator().personId(), null, Set.of(Role.STAFF)), id, readers);
        return readers;
    }

    private void ask(String name, Actor reader, long id, List<String> readers) {
        List<CommentLine> lines = new ArrayList<>(reading.onDraft(reader, table.version()));
        lines.addAll(reading.onChapters(reader, table.version(), List.of(chapter())));
        boolean onPage = lines.stream()
                .flatMap(line ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(line), line.replies().stream()))
                .anyMatch(line -> line.id() == id);
        boolean byAddress = lookup.place(reader, id).isPresent();
        boolean amongNewest = lookup.latest(reader, 1000).stream().anyMatch(found -> found.id() == id);
        assertThat(List.of(onPage, byAddress, amongNewest)).as(name).containsOnly(onPage);
        if (onPage) {
            readers.add(name);
        }
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
