package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.concept.RecommendationLine;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.UnitText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.mentions.MentionedText;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.Competition;
import de.rundertisch.core.responses.Cause;
import de.rundertisch.core.responses.ResponseLine;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.support.SupportLine;
import de.rundertisch.core.unsent.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One page of the reading view.
 *
 * @param wholeDraft comments on the draft as a whole; on the first page only
 * @param homeless comments of earlier versions without a place in this one; on the first and last page only
 * @param competition which of the proposals on this page compete
 * @param waiting comments whose place the reader has to decide; on the first page only
 * @param selection which comments are shown
 * @param internal how many comments the reader's organisation has not released yet
 * @param answers by comment's id
 * @param supports by comment's id
 * @param mentions names of those whom a comment or reply names, by its id
 * @param causes comments that led to a chapter's or paragraph's wording, by lasting id
 * @param unanswered how many released comments wait for an answer; for moderators
 * @param topics by chapter id: recommendations the chapter is about
 * @param consultation the round of commenting on this version, null without
 * @param today in the office's zone
 * @param position in the change queue that is certain to be on the page
 */
public record ReadingPage(
        UnitText text,
        List<ShownChapter> chapters,
        Notes wholeDraft,
        Notes homeless,
        Competition competition,
        long waiting,
        Selection selection,
        long internal,
        Map<Long, ResponseLine> answers,
        Map<Long, SupportLine> supports,
        Map<Long, List<String>> mentions,
        Map<UUID, List<Cause>> causes,
        long unanswered,
        Map<Long, List<RecommendationLine>> topics,
        ConsultationLine consultation,
        LocalDate today,
        long position) {

    private static final int SOON = 3;

    /** An entry of the contents rail. */
    public record Entry(ChapterLine line, long comments, boolean here, boolean current) {}

    public VersionOutline outline() {
        return text.outline();
    }

    /** The day of publication in the office's zone, null while the version is worked on. */
    public LocalDate publishedOn() {
        Instant at = outline().publishedAt();
        return at == null ? null : at.atZone(SystemClock.OFFICE_ZONE).toLocalDate();
    }

    public boolean open() {
        return consultation != null && consultation.open();
    }

    /** Days until the last one to comment; 0 on that day. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, consultation.deadline());
    }

    /** How the banner about the deadline looks. */
    public String urgency() {
        return !open() ? "closed" : daysLeft() <= SOON ? "soon" : "";
    }

    /** The contents: two levels everywhere, all levels in the part that is being read. */
    public List<Entry> contents() {
        Map<UUID, Long> shown = selection.byChapter();
        UUID first = chapters.isEmpty() ? null : chapters.getFirst().line().lastingId();
        return outline().chapters().stream()
                .filter(line -> line.level() <= 2 || line.unit() == text.unit())
                .map(line -> new Entry(
                        line,
                        shown.getOrDefault(line.lastingId(), 0L),
                        line.unit() == text.unit(),
                        line.lastingId().equals(first)))
                .toList();
    }

    /** What a comment or reply says, with the names in it apart. */
    public List<MentionedText.Part> spoken(CommentLine line) {
        return MentionedText.cut(line.body(), mentions.getOrDefault(line.id(), List.of()));
    }

    /** Who stands behind a comment. */
    public SupportLine support(long id) {
        return supports.getOrDefault(id, SupportLine.NONE);
    }

    /** The proposals that one of these competes with, as far as the reader may see them. */
    public List<CommentLine> rivals(long id) {
        return competition.rivals(id);
    }

    /** Where another wording for the same words would be typed, as {@link Place} writes it; null if not all of them are on this page. */
    public String place(CommentLine proposal) {
        Passage passage = proposal.passage();
        if (passage == null) {
            return "paragraph:" + proposal.paragraph();
        }
        Span first = span(passage.start());
        Span last = span(passage.end() - 1);
        return first == null || last == null
                ? null
                : "passage:%s:%d:%s:%d"
                        .formatted(
                                first.lastingId(),
                                passage.start() - first.start(),
                                last.lastingId(),
                                passage.end() - last.start());
    }

    private Span span(int position) {
        return text.spans().stream()
                .filter(span -> span.start() <= position && position < span.end())
                .findFirst()
                .orElse(null);
    }

    /** A comment that belongs on this page. */
    public Optional<CommentLine> note(long id) {
        return notes().flatMap(Notes::all).filter(note -> note.id() == id).findFirst();
    }

    private Stream<Notes> notes() {
        return Stream.concat(
                Stream.of(wholeDraft, homeless),
                chapters.stream()
                        .flatMap(chapter -> Stream.concat(
                                Stream.of(chapter.notes()),
                                chapter.paragraphs().stream().map(ShownParagraph::notes))));
    }

    /** What a paragraph of this page says, named as {@link Place} writes it; empty for every other place, and for nonsense. */
    public Optional<String> wording(String place) {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(ShownParagraph::source)
                .filter(source -> place.equals("paragraph:" + source.lastingId()))
                .map(ParagraphText::text)
                .findFirst();
    }

    /** Heading of the page before this one, null on the first. */
    public String before() {
        return headingOf(text.unit() - 1);
    }

    /** Heading of the page after this one, null on the last. */
    public String after() {
        return headingOf(text.unit() + 1);
    }

    private String headingOf(int unit) {
        return outline().unit(unit).stream()
                .findFirst()
                .map(ChapterLine::heading)
                .orElse(null);
    }
}
