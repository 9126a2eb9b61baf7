package de.rundertisch.core.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsIT extends InServer {

    private static final String TEXT = """
            # Sprache

            Kurse finden auch am Abend statt.

            - Träger melden freie Plätze.

            | Jahr | Kurse |
            |---|---|
            | 2025 | 12 |

            # Arbeit

            Abschlüsse werden anerkannt.
            """;

    @Inject
    private DraftEditing editing;

    @Inject
    private TextEditing texts;

    @Inject
    private DraftReading reading;

    @Inject
    private Consultations consultations;

    @Inject
    private ChangeQueue changes;

    @Inject
    private SystemClock time;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor moderator;
    private Actor partner;
    private long version;

    @BeforeEach
    void aDraftIsImported() throws Exception {
        transaction.begin();
        Person person = new Person("Mona", "Moderat", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        moderator = new Actor(person.id(), null, Set.of(Role.MODERATOR));
        partner = new Actor(person.id(), null, Set.of(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER));
        version = editing.importNew(moderator, "Konzept", null, DraftImport.pasted(TEXT));
    }

    @Test
    void whatWasImportedIsReadBackAsItIs() {
        UnitText unit = reading.unit(moderator, version, 1);
        assertThat(unit.outline().chapters()).extracting(ChapterLine::heading).containsExactly("1 Sprache", "2 Arbeit");
        assertThat(unit.chapters().getFirst().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly(
                        "Kurse finden auch am Abend statt.", "Träger melden freie Plätze.", "Jahr\tKurse\n2025\t12");
        assertThat(paragraph(1).kind()).isEqualTo(ParagraphKind.LIST_ITEM);
        assertThat(paragraph(2).number()).isEqualTo("1.3");
    }

    @Test
    void whatIsBeingWorkedOnExistsForModeratorsOnly() {
        refuses(() -> reading.outline(partner, version), "shared.notFound");
        assertThat(reading.drafts(partner)).noneMatch(draft -> has(draft, version));
        assertThat(reading.drafts(moderator)).anyMatch(draft -> has(draft, version));
        assertThat(reading.findable(version)).isEmpty();
        editing.publish(moderator, version, null);
        assertThat(reading.outline(partner, version).published()).isTrue();
        assertThat(reading.drafts(partner)).anyMatch(draft -> has(draft, version));
    }

    @Test
    void onlyModeratorsChangeAnything() {
        long chapter = chapter().id();
        List<ThrowingCallable> acts = List.of(
                () -> editing.create(partner, "Neu", null),
                () -> editing.importNew(partner, "Neu", null, DraftImport.pasted("Text")),
                () -> editing.publish(partner, version, null),
                () -> editing.discard(partner, version),
                () -> editing.link(partner, chapter, Set.of()),
                () -> texts.addChapter(partner, version, null, 1, "Neu"),
                () -> texts.deleteChapter(partner, chapter, chapter().lock()),
                () -> texts.moveParagraph(partner, paragraph(0).id(), false),
                () -> texts.reviseParagraph(
                        partner, paragraph(0).id(), paragraph(0).lock(), Wording.text("x")),
                () -> consultations.open(partner, version, null, LocalDate.now().plusDays(3), Sharing.EVERYONE));
        assertThat(acts).allSatisfy(act -> refuses(act, "shared.notAllowed"));
    }

    @Test
    void publishingMakesItImmutableAndTellsSearch() {
        long before = changes.last();
        ParagraphText first = paragraph(0);
        editing.publish(moderator, version, "Erste Fassung");

        assertThat(changes.after(before, 100))
                .extracting(Change::subject, Change::subjectId)
                .contains(tuple(Subject.DRAFT_VERSION, version));
        refuses(
                () -> texts.reviseParagraph(moderator, first.id(), paragraph(0).lock(), Wording.text("Anders")),
                "drafts.version.published");
        refuses(
                () -> texts.addParagraph(moderator, chapter().id(), null, Wording.text("x")),
                "drafts.version.published");
        refuses(() -> texts.moveChapter(moderator, chapter().id(), false), "drafts.version.published");
        refuses(() -> editing.discard(moderator, version), "drafts.version.published");
        refuses(() -> editing.publish(moderator, version, null), "drafts.version.published");
        assertThat(paragraph(0).text()).isEqualTo(first.text());
        VersionText text = reading.versionText(version);
        assertThat(text.text().substring(paragraph(1).textStart())).startsWith("Träger melden");
        assertThat(reading.findable(version).orElseThrow().pieces()).hasSize(4);
    }

    @Test
    void theNextVersionKeepsIdentitiesAndTheFirstIsNoLongerTheLatest() {
        editing.publish(moderator, version, null);
        ParagraphText before = paragraph(0);
        long draft = reading.outline(moderator, version).draftId();
        long next = editing.importNext(
                moderator,
                draft,
                DraftImport.pasted(TEXT.replace("am Abend", "abends").replace("# Arbeit", "Neu.\n\n# Arbeit")));

        refuses(() -> editing.startNext(moderator, draft), "drafts.version.inWork");
        List<ParagraphText> after =
                reading.unit(moderator, next, 1).chapters().getFirst().paragraphs();
        assertThat(after.getFirst().lastingId()).isEqualTo(before.lastingId());
        assertThat(after.getFirst().text()).contains("abends");
        assertThat(after).hasSize(4);
        assertThat(reading.unitOf(moderator, next, before.lastingId())).isEqualTo(1);
        editing.publish(moderator, next, null);
        assertThat(reading.findable(version).orElseThrow().latest()).isFalse();
        assertThat(reading.findable(next).orElseThrow().latest()).isTrue();
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        ParagraphText shown = paragraph(0);
        texts.reviseParagraph(moderator, shown.id(), shown.lock(), Wording.text("Von der Ersten."));
        refuses(
                () -> texts.reviseParagraph(moderator, shown.id(), shown.lock(), Wording.text("Vom Zweiten.")),
                "drafts.stale");
        refuses(() -> texts.deleteParagraph(moderator, shown.id(), shown.lock()), "drafts.stale");
        assertThat(paragraph(0).text()).isEqualTo("Von der Ersten.");
    }

    @Test
    void paragraphsAddedAtOnceAllFindTheirPlace() throws Exception {
        long chapter = chapter().id();
        try (ExecutorService editors = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> added = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Wording wording = Wording.text("Gleichzeitig " + i);
                added.add(editors.submit(() -> texts.addParagraph(moderator, chapter, null, wording)));
            }
            for (Future<Long> id : added) {
                assertThat(id.get()).isPositive();
            }
        }
        assertThat(reading.chapter(moderator, version, chapter)
                        .chapters()
                        .getFirst()
                        .paragraphs())
                .extracting(ParagraphText::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> "1." + i).toList());
    }

    @Test
    void publishedOrEditedNeverHalf() throws Exception {
        ParagraphText shown = paragraph(0);
        try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
            Future<?> edit = editors.submit(() -> texts.reviseParagraph(
                    moderator, shown.id(), shown.lock(), Wording.text("Ein viel längerer Text als zuvor.")));
            Future<?> publish = editors.submit(() -> editing.publish(moderator, version, null));
            publish.get();
            try {
                edit.get();
            } catch (ExecutionException tooLate) {
                assertThat(tooLate).hasCauseInstanceOf(BusinessException.class);
            }
        }
        VersionText text = reading.versionText(version);
        for (ParagraphText paragraph :
                reading.unit(partner, version, 1).chapters().getFirst().paragraphs()) {
            assertThat(text.text().startsWith(paragraph.text(), Objects.requireNonNull(paragraph.textStart())))
                    .isTrue();
        }
    }

    @Test
    void editingStepsAreKept() {
        ParagraphText first = paragraph(0);
        texts.reviseParagraph(moderator, first.id(), first.lock(), Wording.text("Kurse am Abend.\n\nUnd am Morgen."));
        assertThat(paragraph(1).text()).isEqualTo("Und am Morgen.");
        texts.mergeWithNext(moderator, first.id(), paragraph(0).lock());
        long rest = texts.splitParagraph(moderator, first.id(), paragraph(0).lock(), 15);
        texts.moveParagraph(moderator, rest, true);
        assertThat(paragraph(0).text()).isEqualTo("Und am Morgen.");
        long table = paragraph(3).id();
        texts.moveParagraph(moderator, table, false);
        assertThat(reading.unit(moderator, version, 2)
                        .chapters()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .id())
                .isEqualTo(table);
        texts.deleteChapter(moderator, chapter().id(), chapter().lock());
        assertThat(reading.outline(moderator, version).chapters())
                .extracting(ChapterLine::heading)
                .containsExactly("1 Arbeit");
        editing.discard(moderator, version);
        refuses(() -> reading.outline(moderator, version), "shared.notFound");
    }

    @Test
    void afterTheDeadlineNoCommentIsTaken() {
        editing.publish(moderator, version, null);
        refuses(() -> consultations.requireOpen(version), "drafts.consultation.none");
        LocalDate deadline = LocalDate.now(SystemClock.OFFICE_ZONE).plusDays(2);
        long consultation = consultations.open(moderator, version, null, deadline, Sharing.EVERYONE);
        refuses(
                () -> consultations.open(moderator, version, null, deadline, Sharing.EVERYONE),
                "drafts.consultation.already");
        ZonedDateTime last = consultations.current(version).orElseThrow().closesAt();

        assertThat(time.at(
                        last.toInstant(),
                        () -> consultations.requireOpen(version).id()))
                .isEqualTo(consultation);
        refuses(
                () -> time.at(last.plusSeconds(1).toInstant(), () -> consultations.requireOpen(version)),
                "drafts.consultation.over");
        int lock = consultations.current(version).orElseThrow().lock();
        consultations.extend(moderator, consultation, lock, deadline.plusDays(7), "Ferien");
        assertThat(time.at(
                        last.plusSeconds(1).toInstant(),
                        () -> consultations.requireOpen(version).id()))
                .isEqualTo(consultation);
        assertThat(consultations.extensions(version)).singleElement().satisfies(extension -> {
            assertThat(extension.person()).isEqualTo("Mona Moderat");
            assertThat(extension.oldDeadline()).isEqualTo(deadline);
        });
        refuses(() -> consultations.extend(moderator, consultation, lock, deadline.plusDays(8), null), "drafts.stale");
    }

    @Test
    void aDocumentOfTwoHundredPagesIsKeptWhole() {
        List<ImportedText.Chapter> chapters = IntStream.range(0, 150)
                .mapToObj(c -> new ImportedText.Chapter(
                        1 + c % 3,
                        "Kapitel Nummer " + c,
                        IntStream.range(0, 10)
                                .mapToObj(p -> Wording.text("Absatz " + c + "/" + p + ". " + "Wort ".repeat(40)))
                                .toList()))
                .toList();
        long big = editing.importNew(moderator, "Groß", null, new ImportedText(null, chapters));
        VersionOutline outline = reading.outline(moderator, big);
        assertThat(outline.paragraphs()).isEqualTo(1_500);
        editing.publish(moderator, big, null);
        long next = editing.importNext(moderator, outline.draftId(), new ImportedText(null, chapters));
        assertThat(reading.outline(moderator, next).chapters())
                .extracting(ChapterLine::lastingId)
                .containsExactlyElementsOf(
                        outline.chapters().stream().map(ChapterLine::lastingId).toList());
    }

    private ChapterLine chapter() {
        return reading.outline(moderator, version).chapters().getFirst();
    }

    private ParagraphText paragraph(int index) {
        return reading.chapter(moderator, version, 0)
                .chapters()
                .getFirst()
                .paragraphs()
                .get(index);
    }

    private static boolean has(DraftLine draft, long version) {
        return draft.versions().stream().anyMatch(line -> line.id() == version);
    }

    private static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
