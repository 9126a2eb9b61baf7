package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void anActorIsAlsoAPersonAndAnOrganisation() {
        assertThat(Audiences.of(new Actor(7, 12L, Set.of(Role.PARTNER_MEMBER))))
                .containsExactlyInAnyOrder("all", "person:7", "organisation:12");
    }
}
