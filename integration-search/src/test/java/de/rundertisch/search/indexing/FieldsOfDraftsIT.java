package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.Phrasing;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.OrganisationProfile;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.search.engine.Dimension;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts, comments and answers are found under the fields of action their chapters are about, and under the names things have now. */
class FieldsOfDraftsIT extends InServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private DraftEditing editing;

    @Inject
    private DraftReading drafts;

    @Inject
    private ConceptKeeping concept;

    @Inject
    private Discussion discussion;

    @Inject
    private Responding responding;

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Finding finding;

    @Inject
    private IndexChecking checking;

    @Inject
    private Round round;

    private Round.Table table;
    private long language;
    private long work;
    private long recommendation;

    /** A word no other test has. */
    private final String word = "Zy" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void aConceptAndAConsultation() {
        table = round.open(Sharing.EVERYONE);
        Actor moderator = table.moderator();
        long edition = concept.prepare(moderator, "Konzept", 2031).id();
        language = concept.addField(moderator, edition, "Sprache " + word, null).id();
        work = concept.addField(moderator, edition, "Arbeit " + word, null).id();
        recommendation = concept.addRecommendation(
                        moderator, language, null, new Phrasing("9.1", "Kurse am Abend", "Kurse finden statt."))
                .id();
    }

    @Test
    void aPartOfALinkedChapterBelongsToItsFieldUntilTheLinkGoes() throws Exception {
        long version = published("# Kurse\n\nEinleitung.\n\n## Am Abend\n\nAbends " + word + ".\n\n# Anderes\n\nNie.");
        link(version, 0, Set.of(recommendation));
        waitUntil(() -> fields(table.member()).equals(Map.of(code(language), 1L)));

        link(version, 0, Set.of());
        waitUntil(() -> fields(table.member()).isEmpty());
        assertThat(found().total()).isEqualTo(1);
        assertNothingDiffers();
    }

    @Test
    void aCommentAndItsAnswerFollowTheRecommendationToAnotherField() throws Exception {
        long comment = discussion.post(table.member(), table.onPassage("Ja zu " + word));
        discussion.release(table.releaser(), table.version(), List.of(comment), Audience.EVERYONE);
        responding.answer(
                table.moderator(), new TypedResponse(comment, 0, Outcome.ACCEPTED, "Gern, " + word, null, null));
        link(table.version(), 0, Set.of(recommendation));
        waitUntil(() -> fields(table.stranger()).equals(Map.of(code(language), 2L)));

        concept.assign(table.moderator(), recommendation, work, null);
        waitUntil(() -> fields(table.stranger()).equals(Map.of(code(work), 2L)));
        assertNothingDiffers();
    }

    @Test
    void aCommentIsFoundUnderTheNewTitleOfItsDraftAndTheNewNameOfItsOrganisation() throws Exception {
        discussion.post(table.member(), table.onPassage("Gedanken zu " + word));
        waitUntil(() -> found().total() == 1);
        editing.describe(table.moderator(), table.draft(), draftLock(), "Neuer Titel", null);
        waitUntil(() -> first().title().equals("Neuer Titel"));

        Actor administrator = new Actor(table.moderator().personId(), null, Set.of(Role.ADMINISTRATOR));
        long organisation = table.member().organisationId();
        int seen = directory.organisation(organisation).version();
        partners.reviseOrganisation(
                administrator,
                organisation,
                seen,
                new OrganisationProfile("Treff " + word, null, OrganisationKind.ASSOCIATION, null, null, null));
        waitUntil(() -> first().heading().equals("Treff " + word));
        assertNothingDiffers();
    }

    private int draftLock() {
        return drafts.drafts(table.moderator()).stream()
                .filter(line -> line.id() == table.draft())
                .findFirst()
                .orElseThrow()
                .lock();
    }

    private long published(String text) {
        long version = editing.importNew(table.moderator(), "Entwurf", null, DraftImport.pasted(text));
        editing.publish(table.moderator(), version, null);
        return version;
    }

    private void link(long version, int chapter, Set<Long> recommendations) {
        long id = drafts.outline(table.moderator(), version)
                .chapters()
                .get(chapter)
                .id();
        editing.link(table.moderator(), id, recommendations);
    }

    private static String code(long field) {
        return String.valueOf(field);
    }

    private SearchResult found() {
        return finding.search(table.member(), SearchRequest.of("\"" + word + "\""));
    }

    private Hit first() {
        return found().hits().getFirst();
    }

    /** Of drafts, comments and answers; the recommendation itself is not asked about. */
    private Map<String, Long> fields(Actor actor) {
        return finding.search(
                        actor,
                        SearchRequest.of("\"" + word + "\"").kinds(Set.of(Kinds.DRAFT, Kinds.COMMENT, Kinds.RESPONSE)))
                .counts(Dimension.FIELD_OF_ACTION);
    }

    private void assertNothingDiffers() throws Exception {
        assertThat(checking.check().differences()).isEmpty();
    }

    private static void waitUntil(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("came true in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
