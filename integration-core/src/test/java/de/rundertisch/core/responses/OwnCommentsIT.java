package de.rundertisch.core.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation has said on all drafts, with what became of it. */
class OwnCommentsIT extends InServer {

    @Inject
    private Responding responding;

    @Inject
    private ResponseReading reading;

    @Inject
    private Discussion discussion;

    @Inject
    private Round round;

    private Round.Table table;
    private long personal;
    private long internal;
    private long released;
    private long answered;
    private long withdrawn;

    @BeforeEach
    void anOrganisationHasCommentsInEveryState() {
        table = round.open(Sharing.OFFICE);
        personal = discussion.post(table.member(), table.personal("Für mich."));
        internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        released = discussion.post(table.member(), table.onPassage("Freigegeben."));
        answered = discussion.post(table.member(), table.onChapter("Beantwortet."));
        withdrawn = discussion.post(table.member(), table.onPassage("Doch nicht."));
        discussion.release(table.releaser(), table.version(), List.of(released, answered), Audience.OFFICE);
        discussion.withdraw(table.member(), withdrawn);
        responding.answer(
                table.moderator(), new TypedResponse(answered, 0, Outcome.REJECTED, "Kein Geld.", null, null));
        discussion.post(table.stranger(), table.onPassage("Von anderen."));
    }

    @Test
    void everyStateIsShownAndPersonalNotesOnlyToTheirAuthor() {
        assertThat(states(table.member()))
                .containsExactlyInAnyOrder(
                        OwnState.PERSONAL, OwnState.INTERNAL, OwnState.RELEASED, OwnState.ANSWERED, OwnState.WITHDRAWN);
        assertThat(states(table.releaser())).hasSize(4).doesNotContain(OwnState.PERSONAL);
        assertThat(states(table.strangerReleaser())).containsExactly(OwnState.INTERNAL);
    }

    @Test
    void eachStateCanBeAskedForAlone() {
        assertThat(ids(OwnState.PERSONAL)).containsExactly(personal);
        assertThat(ids(OwnState.INTERNAL)).containsExactly(internal);
        assertThat(ids(OwnState.RELEASED)).containsExactly(released);
        assertThat(ids(OwnState.ANSWERED)).containsExactly(answered);
        assertThat(ids(OwnState.WITHDRAWN)).containsExactly(withdrawn);
    }

    @Test
    void theAnswerAndThePlaceStandBeside() {
        OwnComments.Group group = reading.own(table.member(), new OwnFilter(OwnState.ANSWERED, null), 0, 10)
                .groups()
                .getFirst();
        assertThat(group.versionId()).isEqualTo(table.version());
        assertThat(group.draftTitle()).isEqualTo("Entwurf");
        OwnComments.Line line = group.lines().getFirst();
        assertThat(line.response().reason()).isEqualTo("Kein Geld.");
        assertThat(line.place()).isEqualTo("Kapitel 1 Sprache");
    }

    @Test
    void draftsAreFilteredAndPagesCounted() {
        OwnComments all = reading.own(table.member(), new OwnFilter(null, table.draft()), 0, 2);
        assertThat(all.total()).isEqualTo(5);
        assertThat(all.groups().getFirst().lines()).hasSize(2);
        assertThat(all.drafts()).extracting(OwnComments.DraftName::id).containsExactly(table.draft());
        assertThat(reading.own(table.member(), new OwnFilter(null, -1L), 0, 2).total())
                .isZero();
        assertThat(reading.own(table.member(), new OwnFilter(null, null), 4, 2)
                        .groups()
                        .getFirst()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whoSpeaksForNoOrganisationHasNone() {
        assertThatThrownBy(() -> reading.own(table.moderator(), OwnFilter.ALL, 0, 10))
                .isInstanceOf(BusinessException.class);
    }

    private List<Long> ids(OwnState state) {
        return lines(table.member(), new OwnFilter(state, null)).stream()
                .map(line -> line.comment().id())
                .toList();
    }

    private List<OwnState> states(Actor actor) {
        return lines(actor, OwnFilter.ALL).stream().map(OwnComments.Line::state).toList();
    }

    private List<OwnComments.Line> lines(Actor actor, OwnFilter filter) {
        return reading.own(actor, filter, 0, 100).groups().stream()
                .flatMap(group -> group.lines().stream())
                .toList();
    }
}
