package de.rundertisch.core.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoContentTest {

    private static final PartnerSource PARTNERS = PartnerSource.read();
    private static final ConceptSource CONCEPT = ConceptSource.read();

    @Test
    void theConceptHasSixFieldsWithGoalsAndRecommendations() {
        assertThat(CONCEPT.fields()).hasSize(6).allSatisfy(field -> {
            assertThat(field.goals()).hasSizeBetween(1, 3);
            assertThat(field.goals())
                    .allSatisfy(goal -> assertThat(goal.recommendations()).isNotEmpty());
        });
        assertThat(CONCEPT.recommendations()).hasSizeBetween(25, 30).doesNotHaveDuplicates();
    }

    @Test
    void aRecommendationHasTheNumberOfItsField() {
        for (int i = 0; i < CONCEPT.fields().size(); i++) {
            String number = i + 1 + ".";
            assertThat(CONCEPT.fields().get(i).goals())
                    .flatMap(ConceptSource.Goal::recommendations)
                    .extracting(ConceptSource.Recommendation::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.startsWith(number));
        }
    }

    @Test
    void thePrintedConceptSaysTheSameAsTheConcept() {
        String printed = Resources.text("archive/integrationskonzept-2019.html");
        assertThat(CONCEPT.recommendations())
                .allSatisfy(r -> assertThat(printed)
                        .contains("Empfehlung " + r.code() + ": " + r.title())
                        .contains(r.wording()));
    }

    @Test
    void theReportsAssessEveryRecommendation() {
        for (String report : Set.of("2023-2024", "2025")) {
            String printed = Resources.text("archive/integrationsbericht-" + report + ".html");
            assertThat(CONCEPT.recommendations())
                    .allSatisfy(r -> assertThat(printed).contains("Empfehlung " + r.code() + ": " + r.title()));
        }
    }

    @Test
    void everyOrganisationHasSomebodyAndSomeHaveSeveral() {
        var people = PARTNERS.persons().stream()
                .filter(person -> person.organisation() != null)
                .collect(groupingBy(PartnerSource.Person::organisation));
        assertThat(PARTNERS.organisations())
                .hasSize(12)
                .extracting(PartnerSource.Organisation::key)
                .allMatch(people::containsKey);
        assertThat(people).hasSize(12);
        assertThat(people.values()).filteredOn(members -> members.size() > 1).hasSizeGreaterThan(4);
    }

    @Test
    void addressesAreUniqueAndCanNeverReachAnybody() {
        assertThat(PARTNERS.persons())
                .extracting(PartnerSource.Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void theListOfLoginsNamesPeopleOfTheDemoWithTheirRoles() {
        Set<String> known = PARTNERS.persons().stream()
                .map(person -> person.role() + " " + person.email() + " " + person.name())
                .collect(toSet());
        assertThat(DemoLogins.all())
                .extracting(login -> login.role() + " " + login.email() + " " + login.name())
                .isSubsetOf(known);
        assertThat(DemoLogins.all())
                .extracting(DemoLogins.Login::role)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void theSecondVersionOfTheDraftKeepsTheSectionsAndChangesTheWording() {
        DraftSections first = DraftSections.of("draft-1.md");
        DraftSections second = DraftSections.of("draft-2.md");
        assertThat(second.all()).hasSizeBetween(60, 90);
        assertThat(first.paragraphs().keySet()).isEqualTo(second.paragraphs().keySet());
        Set<String> unchanged = new HashSet<>(first.all());
        unchanged.retainAll(second.all());
        assertThat(unchanged).hasSizeBetween(15, 50);
    }
}
