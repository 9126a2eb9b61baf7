package de.rundertisch.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.rundertisch.core.shared.BusinessException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptTest {

    private final Taxonomy taxonomy = new Taxonomy("Integrationskonzept 2019", 2019);
    private final FieldOfAction field = new FieldOfAction(taxonomy, "Teilhabe am Arbeitsmarkt", "Arbeit");
    private final Goal goal = new Goal(field, "Abschlüsse werden anerkannt.");
    private final Recommendation recommendation =
            new Recommendation(field, goal, new Phrasing("3.1", "Anerkennungsberatung", "Die Stadt berät vor Ort."));

    @Test
    void aSupersededEditionNeverChangesAgain() {
        taxonomy.putInForce();
        taxonomy.supersede();
        assertSuperseded(() -> field.revise("Arbeit", null));
        assertSuperseded(() -> goal.revise("Anders"));
        assertSuperseded(() -> recommendation.revise(new Phrasing("3.1", "Anders", "Anders")));
        assertSuperseded(() -> recommendation.moveTo(field, null));
        assertSuperseded(recommendation::retire);
        assertSuperseded(recommendation::restore);
        assertSuperseded(() -> new FieldOfAction(taxonomy, "Neu", null));
        assertSuperseded(taxonomy::putInForce);
        assertThat(recommendation.label()).isEqualTo("3.1 Anerkennungsberatung");
    }

    @Test
    void anEditionIsInForceOnceSomebodyPutsItInForce() {
        assertThat(taxonomy.current()).isFalse();
        taxonomy.putInForce();
        assertThat(taxonomy.current()).isTrue();
        field.revise("Arbeit und Ausbildung", null);
        assertThat(field.label()).isEqualTo("Arbeit und Ausbildung");
    }

    @Test
    void aRecommendationStaysInItsEdition() {
        FieldOfAction elsewhere = new FieldOfAction(new Taxonomy("Integrationskonzept 2027", 2027), "Arbeit", null);
        assertThatIllegalArgumentException().isThrownBy(() -> recommendation.moveTo(elsewhere, null));
    }

    @Test
    void nothingComesBackBelowWhatIsRetired() {
        recommendation.retire();
        goal.retire();
        assertRefused("concept.part.parentRetired", recommendation::restore);
        goal.restore();
        recommendation.restore();
        assertThat(recommendation.active()).isTrue();
    }

    @Test
    void eachTextIsNeededAndHasItsLimit() {
        assertRefused("concept.taxonomy.title.missing", () -> new Taxonomy(" ", 2019));
        assertRefused("concept.taxonomy.year.invalid", () -> new Taxonomy("Konzept", 19));
        assertRefused("concept.field.title.tooLong", () -> field.revise("x".repeat(201), null));
        assertRefused("concept.goal.text.missing", () -> goal.revise(null));
        assertRefused(
                "concept.recommendation.code.missing", () -> recommendation.revise(new Phrasing("", "Titel", "Text")));
        assertRefused(
                "concept.recommendation.wording.tooLong",
                () -> recommendation.revise(new Phrasing("3.1", "Titel", "x".repeat(20_001))));
    }

    @Test
    void movingNumbersTheRowAnewAndStopsAtItsEnds() {
        FieldOfAction first = new FieldOfAction(taxonomy, "Erstes", null);
        FieldOfAction second = new FieldOfAction(taxonomy, "Zweites", null);
        first.placeAt(4);
        second.placeAt(9);
        Siblings row = new Siblings(List.of(first, second));
        assertThat(row.next()).isEqualTo(10);
        row.move(second, -1);
        assertThat(List.of(second.position(), first.position())).containsExactly(1, 2);
        row = new Siblings(List.of(second, first));
        row.move(second, -1);
        assertThat(List.of(second.position(), first.position())).containsExactly(1, 2);
    }

    private static void assertSuperseded(Runnable act) {
        assertRefused("concept.taxonomy.superseded", act);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act::run).returns(key, BusinessException::key);
    }
}
