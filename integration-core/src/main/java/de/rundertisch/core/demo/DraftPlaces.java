package de.rundertisch.core.demo;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds in a version of the draft what the demo's comments are about. */
record DraftPlaces(long versionId, VersionText version) {

    /** The comment as a form would send it. */
    NewComment comment(CommentSource source) {
        String section = source.place().section();
        String begins = source.place().paragraph();
        String quote = source.place().quote();
        if (section == null) {
            return about(source, null, null, null);
        }
        List<Span> spans = section(section);
        UUID chapter = spans.getFirst().lastingId();
        if (quote != null) {
            Span paragraph = paragraph(spans, quote, text -> text.contains(quote));
            return about(source, chapter, paragraph.lastingId(), pick(paragraph, quote));
        }
        return begins == null
                ? about(source, chapter, null, null)
                : about(
                        source,
                        chapter,
                        paragraph(spans, begins, text -> text.startsWith(begins))
                                .lastingId(),
                        null);
    }

    private NewComment about(
            CommentSource source, @Nullable UUID chapter, @Nullable UUID paragraph, @Nullable PassagePick passage) {
        CommentKind kind = CommentKind.valueOf(source.kind());
        return new NewComment(
                UUID.randomUUID(),
                versionId,
                chapter,
                paragraph,
                passage,
                kind,
                source.replacement(),
                source.said().text(),
                null);
    }

    /** The heading that begins with the number, and the paragraphs directly below it. */
    private List<Span> section(String number) {
        List<Span> from = version.spans().stream()
                .dropWhile(span -> !(span.heading() && text(span).startsWith(number + " ")))
                .toList();
        if (from.isEmpty()) {
            throw new NoSuchElementException("No section " + number);
        }
        int paragraphs =
                (int) from.stream().skip(1).takeWhile(span -> !span.heading()).count();
        return from.subList(0, paragraphs + 1);
    }

    private Span paragraph(List<Span> section, String wanted, Predicate<String> right) {
        return section.stream()
                .filter(span -> !span.heading() && right.test(text(span)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No paragraph with: " + wanted));
    }

    private PassagePick pick(Span paragraph, String quote) {
        int start = text(paragraph).indexOf(quote);
        return new PassagePick(paragraph.lastingId(), start, paragraph.lastingId(), start + quote.length(), quote);
    }

    private String text(Span span) {
        return version.text().substring(span.start(), span.end());
    }
}
