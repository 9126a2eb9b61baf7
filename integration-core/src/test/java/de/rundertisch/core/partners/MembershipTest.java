package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final Person person = new Person("Amira", "Haddad", "amira@example.org");
    private final Organisation organisation = new Organisation("Frauentreff Nord e. V.", OrganisationKind.ASSOCIATION);
    private final Membership membership = new Membership(person, organisation, PartnerRole.MEMBER, START);

    @Test
    void itHoldsFromItsFirstDayOn() {
        assertThat(membership.holdsOn(START.minusDays(1))).isFalse();
        assertThat(membership.holdsOn(START)).isTrue();
        assertThat(membership.holdsOn(START.plusYears(9))).isTrue();
    }

    @Test
    void onTheDayItEndsThePersonAlreadyMayNoLongerAct() {
        membership.end(START.plusDays(10));
        assertThat(membership.holdsOn(START.plusDays(9))).isTrue();
        assertThat(membership.holdsOn(START.plusDays(10))).isFalse();
    }

    @Test
    void oneThatStartedByMistakeCanEndTheSameDay() {
        membership.end(START);
        assertThat(membership.holdsOn(START)).isFalse();
    }

    @Test
    void whatHasEndedNeitherEndsNorChangesAgain() {
        membership.end(START.plusDays(10));
        assertRefused("partners.membership.ended", () -> membership.end(START.plusDays(20)));
        assertRefused("partners.membership.ended", () -> membership.change(PartnerRole.RELEASER));
        assertThat(membership.until()).isEqualTo(START.plusDays(10));
    }

    @Test
    void itCannotEndBeforeItBegan() {
        assertRefused("partners.membership.endBeforeStart", () -> membership.end(START.minusDays(1)));
    }

    @Test
    void aMistakenEndCanBeTakenBack() {
        membership.end(START.plusDays(10));
        membership.resume();
        assertThat(membership.ended()).isFalse();
        assertThat(membership.holdsOn(START.plusDays(10))).isTrue();
    }

    @Test
    void nobodyJoinsWhoOrWhatNoLongerTakesPart() {
        person.deactivate();
        assertRefused(
                "partners.membership.personInactive",
                () -> new Membership(person, organisation, PartnerRole.MEMBER, START));
        person.activate();
        organisation.deactivate();
        assertRefused(
                "partners.membership.organisationInactive",
                () -> new Membership(person, organisation, PartnerRole.MEMBER, START));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act::run).returns(key, BusinessException::key);
    }
}
