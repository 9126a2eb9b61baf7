package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void oneOfTheAskedRolesIsEnough() {
        Actor releaser = new Actor(1, 2L, Set.of(Role.PARTNER_RELEASER));
        assertThat(releaser.is(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER)).isTrue();
        assertThat(releaser.is(Role.PARTNER_MEMBER)).isFalse();
        assertThat(releaser.is()).isFalse();
    }

    @Test
    void anAdministratorIsNothingElse() {
        Actor administrator = new Actor(1, null, Set.of(Role.ADMINISTRATOR));
        assertThat(administrator.is(Role.MODERATOR, Role.STAFF, Role.PARTNER_MEMBER, Role.PARTNER_RELEASER))
                .isFalse();
    }

    @Test
    void whoLacksTheRoleIsNotAllowed() {
        Actor member = new Actor(1, 2L, Set.of(Role.PARTNER_MEMBER));
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> member.require(Role.MODERATOR, Role.ADMINISTRATOR))
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
    }

    @Test
    void theOfficeIsWhoeverRunsTheTable() {
        assertThat(EnumSet.allOf(Role.class).stream().filter(role -> new Actor(1, null, Set.of(role)).office()))
                .containsExactly(Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR);
    }

    @Test
    void laterChangesOfTheSetChangeNothing() {
        Set<Role> roles = EnumSet.of(Role.STAFF);
        Actor staff = new Actor(1, null, roles);
        roles.add(Role.ADMINISTRATOR);
        assertThat(staff.is(Role.ADMINISTRATOR)).isFalse();
    }
}
