package de.rundertisch.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.concept.ConceptTree.FieldBranch;
import de.rundertisch.core.concept.ConceptTree.GoalBranch;
import de.rundertisch.core.concept.ConceptTree.Leaf;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConceptIT extends InServer {

    private static final Actor MODERATOR = new Actor(0, null, Set.of(Role.MODERATOR));
    private static final Actor MEMBER = new Actor(0, 1L, Set.of(Role.PARTNER_MEMBER));

    @Inject
    private ConceptKeeping keeping;

    @Inject
    private ConceptReading concept;

    @Inject
    private ConceptFindables findables;

    @Inject
    private ChangeQueue changes;

    private long editionId;
    private long fieldId;
    private long goalId;
    private long first;
    private long second;

    @BeforeEach
    void anEditionIsPrepared() {
        editionId = keeping.prepare(MODERATOR, "Integrationskonzept 2019", 2019).id();
        fieldId = keeping.addField(MODERATOR, editionId, "Teilhabe am Arbeitsmarkt", "Arbeit")
                .id();
        goalId = keeping.addGoal(MODERATOR, fieldId, "Abschlüsse werden anerkannt.")
                .id();
        first = add("3.1", "Anerkennungsberatung", goalId);
        second = add("3.2", "Berufssprachkurse", goalId);
    }

    @Test
    void aPreparedEditionIsForModeratorsAndNotToBeFound() {
        assertThat(concept.edition(MODERATOR, editionId).fields()).hasSize(1);
        assertNotFound(() -> concept.edition(MEMBER, editionId));
        assertNotFound(() -> concept.recommendation(MEMBER, first));
        assertThat(findables.find(first)).isEmpty();
        assertThat(concept.editions(MEMBER)).extracting(Taxonomy::id).doesNotContain(editionId);
    }

    @Test
    void theNextEditionSupersedesTheOneInForceWhichStaysReadable() {
        keeping.putInForce(MODERATOR, editionId);
        long next = keeping.prepare(MODERATOR, "Integrationskonzept 2027", 2027).id();
        keeping.putInForce(MODERATOR, next);

        assertThat(concept.current()).map(ConceptTree::taxonomyId).contains(next);
        assertThat(concept.recommendation(MEMBER, first).label()).isEqualTo("3.1 Anerkennungsberatung");
        assertThat(findables.find(first)).map(FindableRecommendation::active).contains(false);
        assertRefused("concept.taxonomy.superseded", () -> keeping.retire(MODERATOR, PartType.RECOMMENDATION, first));
        assertRefused("concept.taxonomy.superseded", () -> keeping.addField(MODERATOR, editionId, "Neu", null));
    }

    @Test
    void theTreeShowsEverythingInItsOrder() {
        long whole = add("3.0", "Runder Tisch Arbeit", null);
        keeping.move(MODERATOR, PartType.RECOMMENDATION, second, -1);

        FieldBranch field = concept.edition(MODERATOR, editionId).fields().getFirst();
        assertThat(field.recommendations()).extracting(Leaf::id).containsExactly(whole);
        assertThat(field.goals())
                .singleElement()
                .extracting(GoalBranch::recommendations)
                .satisfies(leaves -> assertThat(leaves).extracting(Leaf::id).containsExactly(second, first));
    }

    @Test
    void whatSearchShowsGoesIntoTheQueue() {
        assertThat(touchedBy(() -> keeping.reviseField(MODERATOR, fieldId, version(), "Arbeit", null)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(touchedBy(() -> keeping.retire(MODERATOR, PartType.RECOMMENDATION, first)))
                .containsExactly(first);
        assertThat(touchedBy(() -> keeping.assign(MODERATOR, second, fieldId, null)))
                .containsExactly(second);
        assertThat(touchedBy(() -> keeping.putInForce(MODERATOR, editionId))).contains(first, second);
    }

    @Test
    void aCodeCitesOneActiveRecommendationOfTheEdition() {
        assertRefused("concept.recommendation.codeTaken", () -> add("3.1", "Doppelt", null));
        keeping.retire(MODERATOR, PartType.RECOMMENDATION, first);
        add("3.1", "Nachfolgerin", goalId);
        assertRefused(
                "concept.recommendation.codeTaken", () -> keeping.restore(MODERATOR, PartType.RECOMMENDATION, first));
    }

    @Test
    void whatStillCarriesSomethingIsNotRetired() {
        assertRefused("concept.part.notEmpty", () -> keeping.retire(MODERATOR, PartType.GOAL, goalId));
        assertRefused("concept.part.notEmpty", () -> keeping.retire(MODERATOR, PartType.FIELD, fieldId));
    }

    @Test
    void theGoalOfAnotherFieldIsNotFound() {
        long other = keeping.addField(MODERATOR, editionId, "Gesundheit", null).id();
        assertNotFound(() -> keeping.assign(MODERATOR, first, other, goalId));
    }

    @Test
    void onlyModeratorsWriteTheConcept() {
        Actor administrator = new Actor(0, null, Set.of(Role.ADMINISTRATOR, Role.STAFF));
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> keeping.retire(administrator, PartType.RECOMMENDATION, first))
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
    }

    private long add(String code, String title, @Nullable Long goal) {
        return keeping.addRecommendation(MODERATOR, fieldId, goal, new Phrasing(code, title, "Die Stadt handelt."))
                .id();
    }

    private int version() {
        return concept.field(MODERATOR, fieldId).version();
    }

    private List<Long> touchedBy(Runnable act) {
        long before = changes.last();
        act.run();
        return changes.after(before, 1000).stream()
                .filter(change -> change.subject() == Subject.RECOMMENDATION)
                .map(Change::subjectId)
                .distinct()
                .toList();
    }

    private static void assertNotFound(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .returns(BusinessException.Reason.NOT_FOUND, BusinessException::reason);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act).returns(key, BusinessException::key);
    }
}
