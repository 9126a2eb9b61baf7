package de.rundertisch.core.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoCommentsTest {

    private static final DraftSections DRAFT = DraftSections.of("draft-2.md");
    private static final List<CommentSource> COMMENTS = CommentSource.read();

    static Stream<CommentSource> quoting() {
        return COMMENTS.stream().filter(comment -> comment.place().quote() != null);
    }

    static Stream<CommentSource> inSections() {
        return COMMENTS.stream().filter(comment -> comment.place().section() != null);
    }

    @ParameterizedTest
    @MethodSource("quoting")
    void aQuoteStandsOnceInItsSection(CommentSource comment) {
        assertThat(DRAFT.section(comment.place().section()))
                .filteredOn(paragraph -> paragraph.contains(comment.place().quote()))
                .singleElement()
                .satisfies(paragraph ->
                        assertThat(paragraph.split(comment.place().quote(), -1)).hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("inSections")
    void aSectionThatIsCommentedOnExists(CommentSource comment) {
        assertThat(DRAFT.paragraphs()).containsKey(comment.place().section());
    }

    @Test
    void aParagraphThatIsCommentedOnIsFoundByItsBeginning() {
        assertThat(COMMENTS)
                .filteredOn(comment -> comment.place().paragraph() != null)
                .isNotEmpty()
                .allSatisfy(comment -> assertThat(DRAFT.section(comment.place().section()))
                        .filteredOn(paragraph ->
                                paragraph.startsWith(comment.place().paragraph()))
                        .hasSize(1));
    }

    @Test
    void everybodyWhoSpeaksIsAPersonOfTheDemo() {
        Set<String> known = PartnerSource.read().persons().stream()
                .map(PartnerSource.Person::email)
                .collect(toSet());
        assertThat(said()).extracting(CommentSource.Said::author).isSubsetOf(known);
    }

    @Test
    void repliesComeAfterWhatTheyReplyTo() {
        assertThat(COMMENTS).allSatisfy(comment -> {
            CommentSource.Said before = comment.said();
            for (CommentSource.Said reply : comment.replies()) {
                assertThat(minute(reply)).as(reply.text()).isGreaterThan(minute(before));
                before = reply;
            }
        });
    }

    @Test
    void everythingIsSaidWhileTheConsultationIsOpenAndBeforeToday() {
        assertThat(said())
                .extracting(CommentSource.Said::daysAgo)
                .allMatch(days -> days >= 1 && days < DemoDraft.DAYS_OPEN);
    }

    @Test
    void commentsAreOnTheWholeDraftOnChaptersOnParagraphsAndOnPassages() {
        assertThat(COMMENTS).anyMatch(comment -> comment.place().section() == null);
        assertThat(inSections())
                .anyMatch(c -> c.place().paragraph() == null && c.place().quote() == null);
        assertThat(quoting()).hasSizeGreaterThan(20);
        assertThat(COMMENTS)
                .extracting(CommentSource::kind)
                .contains("SUPPORT", "CONCERN", "QUESTION", "NOTE", "PROPOSAL");
        assertThat(said()).hasSize(DemoFacts.COMMENTS);
    }

    @Test
    void proposalsShowTheirWordingAndTwoOfThemCompete() {
        List<CommentSource> proposals = COMMENTS.stream()
                .filter(comment -> comment.kind().equals("PROPOSAL"))
                .toList();
        assertThat(proposals)
                .hasSizeGreaterThan(4)
                .allSatisfy(proposal -> assertThat(proposal.replacement())
                        .isNotBlank()
                        .isNotEqualTo(proposal.place().quote()));
        assertThat(proposals)
                .anyMatch(one -> proposals.stream()
                        .anyMatch(other -> other != one
                                && one.place().quote().contains(other.place().quote())));
    }

    @Test
    void thePassagesTestsUseAreInTheDraft() {
        assertThat(DRAFT.section("2.2")).anyMatch(paragraph -> paragraph.contains(DemoFacts.DRAFT_PASSAGE));
        assertThat(DRAFT.section("3.4")).anyMatch(paragraph -> paragraph.contains(DemoFacts.UNCOMMENTED_PASSAGE));
        assertThat(quoting())
                .noneMatch(comment ->
                        DemoFacts.UNCOMMENTED_PASSAGE.contains(comment.place().quote()));
    }

    private static Stream<CommentSource.Said> said() {
        return COMMENTS.stream().flatMap(c -> Stream.concat(Stream.of(c.said()), c.replies().stream()));
    }

    private static int minute(CommentSource.Said said) {
        return said.time().toSecondOfDay() / 60 - said.daysAgo() * 24 * 60;
    }
}
