package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnersIT extends InServer {

    private static final Actor MODERATOR = new Actor(0, null, Set.of(Role.MODERATOR));

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    private String mark;
    private long personId;
    private long organisationId;

    @BeforeEach
    void somebodySitsAtTheTable() {
        mark = UUID.randomUUID().toString();
        personId = partners.registerPerson(MODERATOR, profile("Özdemir", mark + "@example.org"))
                .id();
        organisationId = partners.foundOrganisation(
                        MODERATOR, OrganisationProfile.of("Übergänge " + mark, OrganisationKind.ASSOCIATION))
                .id();
    }

    @Test
    void anAddressBelongsToOnePersonWhateverItsCase() {
        String shouted = (mark + "@example.org").toUpperCase();
        assertRefused(
                "partners.person.email.taken", () -> partners.registerPerson(MODERATOR, profile("Zwei", shouted)));
        assertThat(directory.personByEmail(" " + shouted)).map(Person::id).contains(personId);
    }

    @Test
    void ofTwoWhoTakeTheSameAddressAtOnceOneIsRefused() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        Callable<String> register = () -> {
            try {
                partners.registerPerson(MODERATOR, profile("Eile", email));
                return "registered";
            } catch (BusinessException refused) {
                return refused.key();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = threads.invokeAll(List.of(register, register));
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder("registered", "partners.person.email.taken");
        }
    }

    @Test
    void nobodyIsTwiceAMemberEvenWhenTwoModeratorsAreQuick() throws Exception {
        Callable<String> join = () -> {
            try {
                partners.startMembership(MODERATOR, personId, organisationId, PartnerRole.MEMBER);
                return "joined";
            } catch (BusinessException refused) {
                return refused.key();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = threads.invokeAll(List.of(join, join));
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder("joined", "partners.membership.exists");
        }
        assertThat(directory.current(personId)).hasSize(1);
    }

    @Test
    void anEndedMembershipStaysAsHistoryAndGivesNoRights() {
        long membershipId = partners.startMembership(MODERATOR, personId, organisationId, PartnerRole.RELEASER)
                .id();
        partners.endMembership(MODERATOR, membershipId);
        assertThat(directory.current(personId)).isEmpty();
        assertThat(directory.members(MODERATOR, organisationId))
                .extracting(Membership::id)
                .containsExactly(membershipId);
        partners.startMembership(MODERATOR, personId, organisationId, PartnerRole.MEMBER);
        assertRefused("partners.membership.exists", () -> partners.resumeMembership(MODERATOR, membershipId));
    }

    @Test
    void whoeverLeavesActsForNobody() {
        partners.startMembership(MODERATOR, personId, organisationId, PartnerRole.MEMBER);
        partners.deactivateOrganisation(MODERATOR, organisationId);
        assertThat(directory.current(personId)).isEmpty();
        partners.activateOrganisation(MODERATOR, organisationId);
        assertThat(directory.current(personId)).hasSize(1);
        partners.deactivatePerson(MODERATOR, personId);
        assertThat(directory.current(personId)).isEmpty();
    }

    @Test
    void anEditBasedOnAnOldStateIsRefusedAndChangesNothing() {
        int seen = directory.organisation(organisationId).version();
        partners.reviseOrganisation(
                MODERATOR, organisationId, seen, OrganisationProfile.of("Erste " + mark, OrganisationKind.OTHER));
        assertRefused(
                "shared.changedMeanwhile",
                () -> partners.reviseOrganisation(
                        MODERATOR, organisationId, seen, OrganisationProfile.of("Zweite", OrganisationKind.OTHER)));
        assertThat(directory.organisation(organisationId).name()).isEqualTo("Erste " + mark);
    }

    @Test
    void aNewMemberWhoCannotJoinIsNotRegisteredEither() {
        partners.deactivateOrganisation(MODERATOR, organisationId);
        String email = UUID.randomUUID() + "@example.org";
        assertRefused(
                "partners.membership.organisationInactive",
                () -> partners.registerMember(MODERATOR, profile("Halb", email), organisationId, PartnerRole.MEMBER));
        assertThat(directory.personByEmail(email)).isEmpty();
    }

    @Test
    void listsAreFilteredSortedAndCutInTheDatabase() {
        partners.foundOrganisation(MODERATOR, OrganisationProfile.of("Zebra " + mark, OrganisationKind.SCHOOL));
        partners.foundOrganisation(MODERATOR, OrganisationProfile.of("Verein 100% " + mark, OrganisationKind.SCHOOL));
        partners.startMembership(MODERATOR, personId, organisationId, PartnerRole.MEMBER);

        Section<OrganisationLine> all = organisations(mark, null, 0, 10);
        assertThat(all.lines())
                .extracting(line -> line.name().replace(" " + mark, ""))
                .containsExactly("Übergänge", "Verein 100%", "Zebra");
        assertThat(all.lines()).extracting(OrganisationLine::members).containsExactly(1L, 0L, 0L);
        assertThat(organisations("uberg " + mark, null, 0, 10).total()).isEqualTo(1);
        assertThat(organisations("0% " + mark, null, 0, 10).total()).isEqualTo(1);
        assertThat(organisations("_ " + mark, null, 0, 10).total()).isZero();
        assertThat(organisations(mark, OrganisationKind.SCHOOL, 1, 1))
                .returns(2L, Section::total)
                .satisfies(section -> assertThat(section.lines()).hasSize(1));
        assertThat(directory
                        .persons(MODERATOR, new PersonFilter(mark, true, PersonFilter.Order.NAME, false), 0, 5)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.actsFor()).isEqualTo("Übergänge " + mark));
    }

    @Test
    void onlyModeratorsAndAdministratorsKeepAndSeeTheLists() {
        Actor staff = new Actor(0, null, Set.of(Role.STAFF, Role.PARTNER_RELEASER));
        assertNotAllowed(() -> partners.deactivatePerson(staff, personId));
        assertNotAllowed(() -> partners.startMembership(staff, personId, organisationId, PartnerRole.MEMBER));
        assertNotAllowed(() -> directory.persons(staff, PersonFilter.everybody(), 0, 5));
        assertNotAllowed(() -> directory.members(staff, organisationId));
    }

    @Test
    void nobodyLocksThemselvesOut() {
        Actor self = new Actor(personId, null, Set.of(Role.ADMINISTRATOR));
        assertRefused("partners.person.oneself", () -> partners.deactivatePerson(self, personId));
    }

    private Section<OrganisationLine> organisations(String text, @Nullable OrganisationKind kind, int first, int size) {
        OrganisationFilter filter = new OrganisationFilter(text, kind, true, OrganisationFilter.Order.NAME, false);
        return directory.organisations(MODERATOR, filter, first, size);
    }

    private static PersonProfile profile(String familyName, String email) {
        return new PersonProfile("Anna", familyName, email, "de");
    }

    private static void assertNotAllowed(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act).returns(key, BusinessException::key);
    }
}
