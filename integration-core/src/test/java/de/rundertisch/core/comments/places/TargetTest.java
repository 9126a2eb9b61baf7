package de.rundertisch.core.comments.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.shared.BusinessException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final UUID LANGUAGE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID WORK = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private static final VersionText TEXT = text();

    @Test
    void aPassageKnowsItsParagraphAndChapter() {
        Target target = Target.passage(TEXT, new PassagePick(SECOND, 0, SECOND, 5, "Kurse"));
        assertThat(target.level()).isEqualTo(TargetLevel.PASSAGE);
        assertThat(target.chapter()).isEqualTo(LANGUAGE);
        assertThat(target.paragraph()).isEqualTo(SECOND);
        assertThat(target.passage().exact()).isEqualTo("Kurse");
    }

    @Test
    void aPassageMaySpanParagraphs() {
        Target target = Target.passage(TEXT, new PassagePick(FIRST, 4, SECOND, 5, "Stadt wirkt. Kurse"));
        assertThat(target.passage().exact()).isEqualTo("Stadt wirkt.\nKurse");
    }

    @Test
    void whiteSpaceOfTheBrowserDoesNotMatter() {
        PassagePick pick = new PassagePick(FIRST, 0, FIRST, 15, "Die\u00a0Stadt\n  wirkt");
        assertThat(Target.passage(TEXT, pick).passage().exact()).isEqualTo("Die Stadt wirkt");
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        PassagePick pick = new PassagePick(SECOND, 0, SECOND, 5, "Busse");
        assertThatThrownBy(() -> Target.passage(TEXT, pick))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("comments.passage.moved"));
    }

    @Test
    void placesOutsideTheParagraphAreRefused() {
        assertThatThrownBy(() -> Target.passage(TEXT, new PassagePick(SECOND, 0, SECOND, 500, "Kurse")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Target.passage(TEXT, new PassagePick(SECOND, 5, FIRST, 0, "Kurse")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aParagraphOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> Target.paragraph(TEXT, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("comments.target.gone"));
    }

    @Test
    void aParagraphBelongsToTheHeadingBeforeIt() {
        assertThat(Target.paragraph(TEXT, THIRD).chapter()).isEqualTo(WORK);
        assertThat(Target.chapter(TEXT, WORK).chapter()).isEqualTo(WORK);
        assertThatThrownBy(() -> Target.chapter(TEXT, THIRD)).isInstanceOf(BusinessException.class);
    }

    private static VersionText text() {
        String text = "Sprache\nDie Stadt wirkt.\nKurse am Abend.\nArbeit\nJobs.";
        return new VersionText(
                text,
                List.of(
                        new Span(1, LANGUAGE, true, 0, 7),
                        new Span(2, FIRST, false, 8, 24),
                        new Span(3, SECOND, false, 25, 40),
                        new Span(4, WORK, true, 41, 47),
                        new Span(5, THIRD, false, 48, 53)));
    }
}
