package de.rundertisch.core.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Somebody types: what the tests of kept words have in common. */
abstract class Typing extends InServer {

    @Inject
    Keeping keeping;

    @Inject
    UnsentReading reading;

    @Inject
    Shelf shelf;

    @Inject
    Discussion discussion;

    @Inject
    CommentLookup said;

    @Inject
    DraftEditing editing;

    @Inject
    ChangeQueue changes;

    @Inject
    SystemClock time;

    @Inject
    Clock clock;

    @Inject
    Round round;

    Round.Table table;
    Actor member;
    long version;
    String paragraph;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
        member = table.member();
        version = table.version();
        paragraph = "paragraph:" + table.spans().get(1).lastingId();
    }

    Instant afterwards() {
        return table.deadline()
                .plusDays(1)
                .atStartOfDay(SystemClock.OFFICE_ZONE)
                .toInstant();
    }

    KeptWords only(Actor actor) {
        List<KeptWords> all = reading.on(actor, version);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    static KeptWords stored(Kept kept) {
        assertThat(kept).isInstanceOf(Kept.Stored.class);
        return ((Kept.Stored) kept).words();
    }

    TypedWords typed(String body, int revision) {
        return new TypedWords(
                version, paragraph, CommentKind.NOTE, body, null, null, false, UUID.randomUUID(), revision);
    }

    static TypedWords at(long version, String about, String body) {
        return new TypedWords(version, about, null, body, null, null, false, UUID.randomUUID(), 0);
    }

    static void refused(String what, ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .as(what)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
