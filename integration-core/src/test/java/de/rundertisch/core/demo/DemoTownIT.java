package de.rundertisch.core.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.accounts.SignInResult;
import de.rundertisch.core.accounts.SigningIn;
import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentFilter;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.ConceptTree;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.unsent.UnsentLine;
import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Builds the demo in a transaction that is rolled back: the other tests of the module share the server. */
class DemoTownIT extends InServer {

    @Inject
    private DemoTown town;

    @Inject
    private DemoArchive demoArchive;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private SigningIn signingIn;

    @Inject
    private ConceptReading concept;

    @Inject
    private DraftReading drafts;

    @Inject
    private DiscussionReading discussion;

    @Inject
    private CommentLookup lookup;

    @Inject
    private UnsentReading unsent;

    @Inject
    private Archive archive;

    @Inject
    private Transaction transaction;

    @BeforeEach
    void build() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        town.build();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    void everybodyOnTheListOfLoginsCanSignInAndHasTheRole() {
        for (DemoLogins.Login login : DemoLogins.all()) {
            SignInResult result = signingIn.signIn(login.email(), DemoLogins.PASSWORD, "demo");
            assertThat(result).isInstanceOfSatisfying(SignInResult.Welcome.class, welcome -> {
                assertThat(welcome.person().name()).isEqualTo(login.name());
                assertThat(welcome.person().roles()).contains(login.role());
            });
        }
    }

    @Test
    void theConceptIsInForceWithItsSixFields() {
        ConceptTree tree = concept.current().orElseThrow();
        assertThat(tree.title()).isEqualTo("Integrationskonzept 2019");
        assertThat(tree.fields()).hasSize(6);
        assertThat(concept.recommendations())
                .hasSize(27)
                .extracting(r -> r.code())
                .startsWith("1.1", "1.2");
    }

    @Test
    void theDraftHasTwoPublishedVersionsAndAnOpenConsultation() {
        DraftLine draft = draft();
        assertThat(draft.versions()).hasSize(2).allMatch(DraftLine.VersionLine::published);
        ConsultationLine consultation =
                Objects.requireNonNull(draft.versions().getFirst().consultation());
        assertThat(consultation.open()).isTrue();
        assertThat(consultation.closesAt().toInstant()).isAfter(Instant.now().plus(Duration.ofDays(28)));
        assertThat(draft.versions().getLast().publishedAt()).isBefore("2025-12-31T00:00:00Z");
    }

    @Test
    void twoPeopleHaveLeftSomethingUnsaid() {
        Actor member = actor(DemoLogins.MEMBER);
        assertThat(unsent.all(member))
                .singleElement()
                .satisfies(version -> assertThat(version.openVersion()).isNotNull())
                .satisfies(version -> assertThat(version.lines())
                        .singleElement()
                        .extracting(UnsentLine::open)
                        .isEqualTo(false));
        assertThat(unsent.all(actor(DemoLogins.MODERATOR)).getFirst().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.voice()).isNotBlank())
                .extracting(UnsentLine::open)
                .isEqualTo(true);
    }

    @Test
    void mostParagraphsKeepTheirIdentityInTheSecondVersion() {
        Set<UUID> first = lastingIds(draft().versions().getLast().id());
        Set<UUID> second = lastingIds(draft().versions().getFirst().id());
        long kept = second.stream().filter(first::contains).count();
        assertThat(kept * 10).isGreaterThan(second.size() * 8L);
    }

    @Test
    void chaptersAreLinkedToRecommendations() {
        assertThat(drafts.links(moderator(), current().versionId())).hasSizeGreaterThan(24);
    }

    @Test
    void allCommentsAreThereAtTheirPlacesAndTimes() {
        List<CommentLine> threads = threads(member());
        assertThat(threads.stream().mapToInt(t -> 1 + t.replies().size()).sum()).isEqualTo(DemoFacts.COMMENTS);
        assertThat(threads(moderator())).hasSize(threads.size() - DemoFacts.INTERNAL_COMMENTS);
        assertThat(threads).extracting(CommentLine::level).contains(TargetLevel.values());
        assertThat(threads).allSatisfy(thread -> {
            assertThat(thread.postedAt()).isBefore(Instant.now().minus(Duration.ofMinutes(30)));
            assertThat(thread.replies()).allMatch(reply -> reply.postedAt().isAfter(thread.postedAt()));
        });
        assertThat(threads).extracting(CommentLine::voice).contains("Frauentreff Nord e. V.");
    }

    @Test
    void theArchiveIsFilledOnce() {
        Actor staff = actor(DemoLogins.STAFF);
        demoArchive.fill(staff);
        demoArchive.fill(staff);
        List<DocumentLine> documents =
                archive.list(staff, DocumentFilter.ALL, 0, 1000).lines();
        Set<String> demo =
                DocumentSource.read().stream().map(DocumentSource::fileName).collect(toSet());
        assertThat(documents)
                .filteredOn(document -> demo.contains(document.fileName()))
                .hasSize(DemoFacts.DOCUMENTS)
                .allMatch(document -> document.visibility() == Visibility.PARTNERS);
    }

    private List<CommentLine> threads(Actor reader) {
        VersionOutline outline = current();
        List<UUID> chapters = outline.chapters().stream()
                .map(VersionOutline.ChapterLine::lastingId)
                .toList();
        List<CommentLine> threads = new ArrayList<>(discussion.onDraft(reader, outline.versionId()));
        threads.addAll(discussion.onChapters(reader, outline.versionId(), chapters));
        return threads;
    }

    private Set<UUID> lastingIds(long version) {
        return drafts.versionText(version).spans().stream()
                .map(span -> span.lastingId())
                .collect(toSet());
    }

    private VersionOutline current() {
        return drafts.outline(moderator(), draft().versions().getFirst().id());
    }

    private DraftLine draft() {
        return drafts.drafts(moderator()).stream()
                .filter(draft -> draft.title().equals(DemoFacts.DRAFT_TITLE))
                .findFirst()
                .orElseThrow();
    }

    /** Sees what the Frauentreff keeps to itself as well. */
    private Actor member() {
        long organisation = threads(moderator()).stream()
                .filter(line -> "Frauentreff Nord e. V.".equals(line.organisation()))
                .map(line -> lookup.place(moderator(), line.id()).orElseThrow().circleId())
                .findFirst()
                .orElseThrow();
        return new Actor(actor(DemoLogins.MEMBER).personId(), organisation, Set.of(DemoLogins.MEMBER.role()));
    }

    private Actor moderator() {
        return actor(DemoLogins.MODERATOR);
    }

    private Actor actor(DemoLogins.Login login) {
        long person = directory.personByEmail(login.email()).orElseThrow().id();
        return new Actor(person, null, Set.of(login.role()));
    }
}
