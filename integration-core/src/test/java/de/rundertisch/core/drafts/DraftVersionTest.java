package de.rundertisch.core.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.shared.BusinessException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DraftVersionTest {

    private final DraftVersion version = Texts.working();
    private final Chapter language = version.chapters().get(0);
    private final Chapter work = version.chapters().get(1);

    @Test
    void aPublishedVersionNeverChanges() {
        version.publish(null, Texts.act(Texts.NOON));
        Paragraph first = language.paragraphs().get(0);

        Stream.<ThrowingCallable>of(
                        () -> version.add(0, 1, "Neu"),
                        () -> version.remove(language),
                        () -> version.move(language, false),
                        () -> version.fill(new ImportedText(null, List.of())),
                        () -> version.inheritFrom(version),
                        () -> version.publish(null, Texts.act(Texts.NOON)),
                        () -> language.revise(2, "Anders"),
                        () -> language.identify(work.lastingId()),
                        () -> language.add(0, Wording.text("Neu")),
                        () -> language.fill(List.of()),
                        () -> language.remove(first),
                        () -> language.move(first, false),
                        () -> language.split(first, 9),
                        () -> language.mergeWithNext(first),
                        () -> first.revise(Wording.text("Anders")),
                        () -> first.identify(work.lastingId()))
                .forEach(change -> refuses(change, "drafts.version.published"));
        assertThat(texts(language)).containsExactly("Erstens. Und mehr.", "Zweitens.", "Drittens.");
    }

    @Test
    void aVersionWithoutTextIsNotPublished() {
        DraftVersion empty = new DraftVersion(Texts.draft(), 1);
        empty.add(0, 1, "Nur eine Überschrift");
        refuses(() -> empty.publish(null, Texts.act(Texts.NOON)), "drafts.version.empty");
        assertThat(empty.state()).isEqualTo(VersionState.WORKING);
    }

    @Test
    void publishingTellsChaptersAndParagraphsWhereTheyStartInTheText() {
        version.publish("Note", Texts.act(Texts.NOON));
        String text =
                String.join("\n", "Sprache", "Erstens. Und mehr.", "Zweitens.", "Drittens.", "Arbeit", "Viertens.");
        for (Chapter chapter : version.chapters()) {
            assertThat(chapter.textStart()).isEqualTo(text.indexOf(chapter.title()));
            chapter.paragraphs().forEach(p -> assertThat(p.textStart()).isEqualTo(text.indexOf(p.text())));
        }
        assertThat(version.publishedAt()).isEqualTo(Texts.NOON);
    }

    @Test
    void theNextVersionIsACopyWithTheSameLastingIds() {
        DraftVersion first = Texts.published();
        DraftVersion next = first.next();

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(VersionState.WORKING);
        assertThat(next.chapters())
                .extracting(Chapter::lastingId)
                .containsExactlyElementsOf(
                        first.chapters().stream().map(Chapter::lastingId).toList());
        Paragraph copy = next.chapters().get(0).paragraphs().get(1);
        assertThat(copy.lastingId())
                .isEqualTo(first.chapters().get(0).paragraphs().get(1).lastingId());
        assertThat(copy.number()).isEqualTo("1.2");
        assertThat(copy.textStart()).isNull();
        copy.revise(Wording.text("Geändert."));
        assertThat(first.chapters().get(0).paragraphs().get(1).text()).isEqualTo("Zweitens.");
    }

    @Test
    void aWorkingVersionHasNoNextOne() {
        refuses(version::next, "drafts.version.unfinished");
    }

    @Test
    void anImportedNextVersionKeepsTheIdentityOfWhatStayed() {
        DraftVersion before = Texts.published();
        DraftVersion next = new DraftVersion(before.draft(), 2);
        next.fill(new ImportedText(
                null,
                List.of(
                        new ImportedText.Chapter(1, "Arbeit", List.of(Wording.text("Viertens."))),
                        new ImportedText.Chapter(
                                1, "Sprache", List.of(Wording.text("Neu."), Wording.text("Zweitens."))))));
        next.inheritFrom(before);

        Chapter nextLanguage = next.chapters().get(1);
        assertThat(nextLanguage.lastingId()).isEqualTo(before.chapters().get(0).lastingId());
        assertThat(nextLanguage.paragraphs().get(1).lastingId())
                .isEqualTo(before.chapters().get(0).paragraphs().get(1).lastingId());
        assertThat(nextLanguage.paragraphs().get(0).lastingId())
                .isNotIn(before.chapters().get(0).paragraphs().stream()
                        .map(Paragraph::lastingId)
                        .toList());
    }

    @Test
    void splittingKeepsTheLastingIdWithTheFirstPart() {
        Paragraph first = language.paragraphs().get(0);
        Paragraph second = language.split(first, 9);
        assertThat(texts(language)).containsExactly("Erstens.", "Und mehr.", "Zweitens.", "Drittens.");
        assertThat(second.lastingId()).isNotEqualTo(first.lastingId());
        assertThat(second.number()).isEqualTo("1.2");
    }

    @Test
    void aSplitThatLeavesNothingOnOneSideIsRefused() {
        Paragraph first = language.paragraphs().get(0);
        Stream.of(-1, 0, first.text().length(), 9_999)
                .forEach(offset -> refuses(() -> language.split(first, offset), "drafts.paragraph.splitWhere"));
        assertThat(language.paragraphs()).hasSize(3);
    }

    @Test
    void mergingIsTheReverseOfSplitting() {
        Paragraph first = language.paragraphs().get(0);
        language.split(first, 9);
        language.mergeWithNext(first);
        assertThat(texts(language)).containsExactly("Erstens. Und mehr.", "Zweitens.", "Drittens.");
        refuses(() -> language.mergeWithNext(language.paragraphs().get(2)), "drafts.paragraph.nothingToMerge");
    }

    @Test
    void aTableIsSplitBetweenRowsAndKeepsItsEmptyFirstCell() {
        Paragraph table =
                work.add(1, new Wording(ParagraphKind.TABLE, 0, null, "\t2024\t2025\nKurse\t3\t4\nPlätze\t60\t80"));
        work.split(table, 14);
        assertThat(texts(work)).containsExactly("Viertens.", "\t2024\t2025\nKurse\t3\t4", "Plätze\t60\t80");
        refuses(() -> work.mergeWithNext(work.paragraphs().get(0)), "drafts.paragraph.tableMerge");
        work.mergeWithNext(table);
        assertThat(table.text()).isEqualTo("\t2024\t2025\nKurse\t3\t4\nPlätze\t60\t80");
    }

    @Test
    void aParagraphMovesOverTheBorderOfItsChapter() {
        Paragraph third = language.paragraphs().get(2);
        language.move(third, false);
        assertThat(texts(work)).containsExactly("Drittens.", "Viertens.");
        assertThat(third.number()).isEqualTo("2.1");
        work.move(third, true);
        assertThat(texts(language)).endsWith("Drittens.");
        language.move(language.paragraphs().get(0), true);
        assertThat(texts(language)).startsWith("Erstens. Und mehr.");
    }

    @Test
    void aChapterMovesWithThoseBelowItPastItsNeighbour() {
        version.add(1, 2, "Kurse");
        version.move(language, false);
        assertThat(version.chapters()).extracting(Chapter::title).containsExactly("Arbeit", "Sprache", "Kurse");
        assertThat(version.chapters()).extracting(Chapter::number).containsExactly("1", "2", "2.1");
        version.move(language, false);
        version.move(work, true);
        assertThat(version.chapters()).extracting(Chapter::title).containsExactly("Arbeit", "Sprache", "Kurse");
        version.move(language, true);
        assertThat(version.chapters()).extracting(Chapter::title).containsExactly("Sprache", "Kurse", "Arbeit");
    }

    @Test
    void removingAChapterLeavesThoseBelowIt() {
        version.add(1, 2, "Kurse");
        version.remove(language);
        assertThat(version.chapters()).extracting(Chapter::title).containsExactly("Kurse", "Arbeit");
    }

    @Test
    void aChapterNeedsATitleAndALevelThatExists() {
        refuses(() -> language.revise(1, "  "), "drafts.chapter.title.missing");
        refuses(() -> language.revise(1, "x".repeat(501)), "drafts.chapter.title.tooLong");
        refuses(() -> language.revise(5, "Zu tief"), "drafts.chapter.level");
        refuses(() -> language.revise(0, "Zu hoch"), "drafts.chapter.level");
    }

    @Test
    void aParagraphNeedsTextWithinTheLimit() {
        refuses(() -> language.add(0, Wording.text(" \u00AD\n ")), "drafts.paragraph.text.missing");
        refuses(() -> language.add(0, Wording.text("x".repeat(100_001))), "drafts.paragraph.text.tooLong");
        assertThat(language.paragraphs()).hasSize(3);
    }

    @Test
    void onlyListItemsHaveALevelAndAMarker() {
        Paragraph item = language.add(0, new Wording(ParagraphKind.LIST_ITEM, 2, " a) ", "Punkt"));
        assertThat(item.marker()).isEqualTo("a)");
        assertThat(item.listLevel()).isEqualTo(2);
        item.revise(new Wording(ParagraphKind.TEXT, 2, "a)", "Punkt"));
        assertThat(item.marker()).isNull();
        assertThat(item.listLevel()).isZero();
    }

    private static List<String> texts(Chapter chapter) {
        return chapter.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static void refuses(ThrowingCallable change, String key) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
