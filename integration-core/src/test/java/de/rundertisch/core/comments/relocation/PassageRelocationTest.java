package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageRelocationTest {

    private static final String COURSES =
            "Die Stadt richtet in jedem Stadtteil einen kostenlosen Sprachkurs am Abend ein.";
    private static final String HEALTH = "Arztpraxen erhalten einen Zuschuss für Dolmetscherinnen und Dolmetscher.";
    private static final String WORK = "Betriebe werden beraten, wie sie ausländische Abschlüsse anerkennen lassen.";
    private static final String SPORT = "Vereine öffnen ihre Hallen auch für Gruppen ohne eigenen Trägerverein.";
    private static final String LIKEWISE = "Absatz 1 gilt entsprechend.";

    @Test
    void aPassageInATextThatDidNotChangeStaysWhereItIs() {
        String text = text(COURSES, HEALTH, WORK);
        Relocated result = relocate(text, text, "Sprachkurs am Abend");
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(result.passage()).isEqualTo(passage(text, "Sprachkurs am Abend"));
        assertThat(result.confidence()).isEqualTo(1);
    }

    @Test
    void whatIsInsertedBeforeAPassageOnlyShiftsIt() {
        Relocated result = relocate(text(COURSES, HEALTH), text(WORK, COURSES, HEALTH), "Sprachkurs am Abend");
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertPlace(result, "Sprachkurs am Abend");
    }

    @Test
    void aPassageWhoseParagraphChangedItsPlaceIsMoved() {
        Relocated result = relocate(
                text(HEALTH, COURSES, WORK, SPORT),
                text(COURSES, WORK, SPORT, HEALTH),
                "Zuschuss für Dolmetscherinnen");
        assertThat(result.status()).isEqualTo(RelocationStatus.MOVED);
        assertPlace(result, "Zuschuss für Dolmetscherinnen");
    }

    @Test
    void aPassageWithAReplacedWordIsChanged() {
        String after = text(COURSES.replace("am Abend", "am Wochenende"), HEALTH);
        Relocated result = relocate(text(COURSES, HEALTH), after, "kostenlosen Sprachkurs am Abend");
        assertThat(result.status()).isEqualTo(RelocationStatus.TEXT_CHANGED);
        assertPlace(result, "kostenlosen Sprachkurs am Wochenende");
    }

    @Test
    void aSingleWordThatWasReplacedIsWhatReplacedIt() {
        String after = text(COURSES.replace("Abend", "Wochenende"), HEALTH);
        Relocated result = relocate(text(COURSES, HEALTH), after, "Abend");
        assertThat(result.status()).isEqualTo(RelocationStatus.TEXT_CHANGED);
        assertPlace(result, "Wochenende");
    }

    @Test
    void aPassageWhoseParagraphWasDeletedIsAnOrphan() {
        Relocated result = relocate(text(COURSES, HEALTH, WORK), text(COURSES, WORK), "Zuschuss für Dolmetscherinnen");
        assertThat(result.status()).isEqualTo(RelocationStatus.ORPHANED);
        assertThat(result.passage()).isNull();
        assertThat(result.certain()).isTrue();
    }

    @Test
    void aRepeatedParagraphIsToldByItsNeighbours() {
        String before = text(COURSES, LIKEWISE, HEALTH, LIKEWISE, WORK, LIKEWISE);
        String after = text(SPORT, LIKEWISE, COURSES, HEALTH, LIKEWISE, WORK, LIKEWISE);
        int second = before.indexOf(LIKEWISE, before.indexOf(HEALTH));
        Relocated result = PassageRelocation.between(before, after)
                .relocate(Passage.of(before, second, second + LIKEWISE.length()));
        assertThat(result.passage()).isNotNull();
        assertThat(result.passage().start()).isEqualTo(after.indexOf(LIKEWISE, after.indexOf(HEALTH)));
    }

    @Test
    void lastingIdsTellRepeatedParagraphsApart() {
        List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
        VersionText before = version(List.of(LIKEWISE, LIKEWISE, LIKEWISE), ids);
        VersionText after = version(List.of(LIKEWISE), ids.subList(1, 2));
        PassageRelocation relocation = PassageRelocation.between(before, after);
        assertThat(relocation.relocate(passage(before, 0)).status()).isEqualTo(RelocationStatus.ORPHANED);
        assertThat(relocation.relocate(passage(before, 1)).certain()).isTrue();
        assertThat(relocation.relocate(passage(before, 1)).status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(relocation.relocate(passage(before, 2)).status()).isEqualTo(RelocationStatus.ORPHANED);
    }

    @Test
    void textsThatWereSwappedBetweenTwoIdsAreFollowedByTheirContent() {
        List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2));
        VersionText before = version(List.of(COURSES, HEALTH), ids);
        VersionText after = version(List.of(HEALTH, COURSES), ids);
        Relocated result = PassageRelocation.between(before, after).relocate(passage(before, 0));
        assertPlace(result, COURSES);
    }

    @Test
    void aRewrittenParagraphWithItsIdIsProposedToTheModerator() {
        List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
        VersionText before = version(List.of(COURSES, HEALTH, WORK), ids);
        VersionText after = version(List.of(COURSES, "Kliniken beschäftigen Menschen, die dolmetschen.", WORK), ids);
        Relocated result = PassageRelocation.between(before, after).relocate(passage(before, 1));
        assertThat(result.certain()).isFalse();
        assertThat(result.passage()).isEqualTo(passage(after, 1));
    }

    @Test
    void aParagraphThatIsNowInAnotherChapterIsMovedAlthoughItsNeighboursAreTheSame() {
        VersionText before = chapters("# Sprache", COURSES, SPORT, "# Arbeit", WORK, HEALTH);
        VersionText after = chapters("# Sprache", COURSES, "# Arbeit", SPORT, WORK, HEALTH);
        PassageRelocation relocation = PassageRelocation.between(before, after);
        assertThat(relocation.relocate(passage(before, 2)).status()).isEqualTo(RelocationStatus.MOVED);
        assertThat(relocation.relocate(passage(before, 3)).status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(relocation.relocate(passage(before, 4)).status()).isEqualTo(RelocationStatus.UNCHANGED);
    }

    @Test
    void aNewHeadingInFrontDoesNotMoveAParagraph() {
        VersionText before = chapters("# Sprache", COURSES, SPORT, WORK);
        VersionText after = chapters("# Sprache", COURSES, "# Freizeit", SPORT, WORK);
        Relocated result = PassageRelocation.between(before, after).relocate(passage(before, 2));
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
    }

    @Test
    void aPassageOverSeveralParagraphsEndsWhereItsLastOneEnds() {
        String before = text(COURSES, HEALTH, WORK, SPORT);
        String after = text(SPORT, COURSES, HEALTH.replace("einen Zuschuss", "Geld"), WORK);
        int start = before.indexOf("Sprachkurs");
        int end = before.indexOf(WORK) + "Betriebe werden beraten".length();
        Relocated result = PassageRelocation.between(before, after).relocate(Passage.of(before, start, end));
        assertThat(result.status()).isEqualTo(RelocationStatus.TEXT_CHANGED);
        assertThat(result.passage().exact()).startsWith("Sprachkurs am Abend").endsWith("Betriebe werden beraten");
        assertThat(result.certain()).isTrue();
    }

    @Test
    void aPassageWhosePartsWentSeparateWaysIsNotCertain() {
        String before = text(COURSES, HEALTH, WORK, SPORT);
        String after = text(HEALTH, WORK, SPORT, COURSES);
        Relocated result =
                PassageRelocation.between(before, after).relocate(Passage.of(before, 0, before.indexOf(WORK) - 1));
        assertThat(result.certain()).isFalse();
        assertThat(result.passage()).isNotNull();
    }

    @Test
    void aPassageThatBeginsInsideAWordKeepsItsOffsetInIt() {
        Relocated result = relocate(text(COURSES, HEALTH), text(WORK, COURSES, HEALTH), "kurs am Ab");
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertPlace(result, "kurs am Ab");
    }

    @Test
    void anOrphanWithAPlaceIsNonsense() {
        Passage passage = passage(COURSES, "Stadt");
        assertThatThrownBy(() -> new Relocated(RelocationStatus.ORPHANED, passage, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Relocated(RelocationStatus.MOVED, null, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPassageThatDoesNotStandInTheOlderTextIsAnUncertainOrphan() {
        Passage wrong = new Passage(3, 8, "Stabt", "Die", "");
        Relocated result = PassageRelocation.between(COURSES, COURSES).relocate(wrong);
        assertThat(result.status()).isEqualTo(RelocationStatus.ORPHANED);
        assertThat(result.certain()).isFalse();
    }

    private static String text(String... paragraphs) {
        return String.join("\n", paragraphs);
    }

    private static Passage passage(String text, String words) {
        int start = text.indexOf(words);
        return Passage.of(text, start, start + words.length());
    }

    private static Passage passage(VersionText text, int paragraph) {
        Span span = text.spans().get(paragraph);
        return Passage.of(text.text(), span.start(), span.end());
    }

    private static VersionText version(List<String> paragraphs, List<UUID> ids) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(spans.size(), ids.get(spans.size()), false, start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        return new VersionText(String.join("\n", paragraphs), spans);
    }

    /** Lines with "# " in front are headings. */
    private static VersionText chapters(String... lines) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String bare = line.replace("# ", "");
            int start = text.length();
            UUID id = UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
            spans.add(new Span(spans.size(), id, line.startsWith("#"), start, start + bare.length()));
            text.append(bare).append('\n');
        }
        return new VersionText(text.substring(0, text.length() - 1), spans);
    }

    private static Relocated relocate(String before, String after, String words) {
        return PassageRelocation.between(before, after).relocate(passage(before, words));
    }

    private static void assertPlace(Relocated result, String words) {
        assertThat(result.passage()).isNotNull();
        assertThat(result.passage().exact()).isEqualTo(words);
        assertThat(result.certain()).isTrue();
    }
}
