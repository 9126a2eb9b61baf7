package de.rundertisch.core.comments.places;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.shared.BusinessException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about. Chapters and paragraphs are named by their lasting ids, which later versions keep; a passage also by its
 * place in the version's canonical text.
 *
 * @param chapter lasting id, null for the whole draft
 * @param paragraph null unless the level is paragraph or passage; the one a passage starts in
 * @param passage null unless the level is passage
 */
public record Target(
        TargetLevel level,
        @Nullable UUID chapter,
        @Nullable UUID paragraph,
        @Nullable Passage passage) {

    public static Target draft() {
        return new Target(TargetLevel.DRAFT, null, null, null);
    }

    public static Target chapter(VersionText text, UUID chapter) {
        Span heading = span(text, chapter);
        if (!heading.heading()) {
            throw new BusinessException("comments.target.gone");
        }
        return new Target(TargetLevel.CHAPTER, chapter, null, null);
    }

    public static Target paragraph(VersionText text, UUID paragraph) {
        Span span = span(text, paragraph);
        return new Target(TargetLevel.PARAGRAPH, chapterOf(text, span), paragraph, null);
    }

    public static Target passage(VersionText text, PassagePick pick) {
        Span first = span(text, pick.startParagraph());
        Span last = span(text, pick.endParagraph());
        Passage passage = Passage.of(text.text(), place(first, pick.startOffset()), place(last, pick.endOffset()));
        if (!bare(passage.exact()).equals(bare(pick.seen()))) {
            throw new BusinessException("comments.passage.moved");
        }
        UUID paragraph = text.at(passage.start()).map(Span::lastingId).orElse(first.lastingId());
        return new Target(TargetLevel.PASSAGE, chapterOf(text, first), paragraph, passage);
    }

    /** A passage whose place in the text is known. */
    public static Target at(VersionText text, Passage passage) {
        Span first = text.at(passage.start()).orElseThrow(() -> new BusinessException("comments.target.gone"));
        return new Target(TargetLevel.PASSAGE, chapterOf(text, first), first.lastingId(), passage);
    }

    /** The paragraph in which a passage begins, or the chapter if it begins in a heading. */
    public static Target paragraphAt(VersionText text, Passage passage) {
        Span first = text.at(passage.start()).orElseThrow(() -> new BusinessException("comments.target.gone"));
        return first.heading() ? chapter(text, first.lastingId()) : paragraph(text, first.lastingId());
    }

    /**
     * A chapter or paragraph, or words in it.
     *
     * @param words empty for the whole
     * @throws BusinessException if the words do not stand there exactly once
     */
    public static Target named(VersionText text, UUID piece, String words) {
        Span span = span(text, piece);
        if (words.isEmpty()) {
            return span.heading() ? chapter(text, piece) : paragraph(text, piece);
        }
        String inside = text.text().substring(span.start(), span.end());
        int start = inside.indexOf(words);
        if (start < 0 || inside.indexOf(words, start + 1) >= 0) {
            throw new BusinessException(start < 0 ? "comments.placement.notThere" : "comments.placement.several");
        }
        return at(text, Passage.of(text.text(), span.start() + start, span.start() + start + words.length()));
    }

    /** What it is about, cut to the length of a passage; null for the whole draft. */
    public @Nullable String words(VersionText text) {
        UUID piece = paragraph == null ? chapter : paragraph;
        if (passage != null || piece == null) {
            return passage == null ? null : passage.exact();
        }
        Span span = span(text, piece);
        return text.text().substring(span.start(), Math.min(span.end(), span.start() + Passage.LONGEST));
    }

    /** The whole wording of its paragraph or chapter. */
    public String whole(VersionText text) {
        UUID piece = paragraph == null ? chapter : paragraph;
        Span span = span(text, Objects.requireNonNull(piece, "the whole draft has no wording of its own"));
        return text.text().substring(span.start(), span.end());
    }

    private static Span span(VersionText text, UUID lastingId) {
        return text.spans().stream()
                .filter(span -> span.lastingId().equals(lastingId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("comments.target.gone"));
    }

    private static int place(Span span, int offset) {
        if (offset < 0 || offset > span.end() - span.start()) {
            throw new BusinessException("comments.passage.invalid");
        }
        return span.start() + offset;
    }

    private static UUID chapterOf(VersionText text, Span span) {
        return text.spans().stream()
                .filter(candidate -> candidate.heading() && candidate.start() <= span.start())
                .reduce((earlier, later) -> later)
                .map(Span::lastingId)
                .orElseThrow(() -> new BusinessException("comments.target.gone"));
    }

    /** Browsers and people disagree about white space, never about words. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }
}
