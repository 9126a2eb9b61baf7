package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.FindableComment;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudiencesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheOfficeFindsWhatIsForTheOffice(Role role) {
        Set<String> asker = Audiences.of(new Actor(1, null, Set.of(role)));
        boolean partner = role == Role.PARTNER_MEMBER || role == Role.PARTNER_RELEASER;
        assertThat(Collections.disjoint(asker, Audiences.of(Visibility.OFFICE))).isEqualTo(partner);
        assertThat(asker).containsAll(Audiences.of(Visibility.PARTNERS));
    }

    @Test
    void anActorIsAlsoAPersonInAnOrganisationAndAnOrganisation() {
        assertThat(Audiences.of(new Actor(7, 12L, Set.of(Role.PARTNER_MEMBER))))
                .containsExactlyInAnyOrder("all", "person:7@organisation:12", "organisation:12");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONAL, true, false, false, false",
        "ORGANISATION, true, true, false, false",
        "OFFICE, true, true, false, true",
        "EVERYONE, true, true, true, true"
    })
    void aCommentIsFoundByThoseWhoMayReadIt(
            Audience audience, boolean author, boolean colleague, boolean stranger, boolean moderator) {
        Set<String> readers = Audiences.of(comment(audience, 12L));
        assertThat(finds(new Actor(7, 12L, Set.of(Role.PARTNER_MEMBER)), readers))
                .isEqualTo(author);
        assertThat(finds(new Actor(8, 12L, Set.of(Role.PARTNER_RELEASER)), readers))
                .isEqualTo(colleague);
        assertThat(finds(new Actor(9, 13L, Set.of(Role.PARTNER_RELEASER)), readers))
                .isEqualTo(stranger);
        assertThat(finds(new Actor(1, null, Set.of(Role.MODERATOR)), readers)).isEqualTo(moderator);
        assertThat(finds(new Actor(2, null, Set.of(Role.STAFF)), readers)).isEqualTo(stranger);
        assertThat(finds(new Actor(7, 13L, Set.of(Role.PARTNER_MEMBER)), readers))
                .as("the author, now for somebody else")
                .isEqualTo(stranger);
    }

    @Test
    void whatTheModerationSaysAmongItselfNoPartnerFinds() {
        Set<String> readers = Audiences.of(comment(Audience.OFFICE, null));
        assertThat(finds(new Actor(1, null, Set.of(Role.MODERATOR)), readers)).isTrue();
        assertThat(finds(new Actor(7, 12L, Set.of(Role.PARTNER_MEMBER)), readers))
                .isFalse();
    }

    private static boolean finds(Actor actor, Set<String> readers) {
        return !Collections.disjoint(Audiences.of(actor), readers);
    }

    private static FindableComment comment(Audience audience, @Nullable Long circle) {
        return new FindableComment(
                1,
                1,
                1,
                "Entwurf",
                "Frauentreff",
                "Amira",
                CommentKind.NOTE,
                null,
                null,
                null,
                null,
                "Unter uns.",
                Instant.EPOCH,
                audience,
                7,
                circle);
    }
}
