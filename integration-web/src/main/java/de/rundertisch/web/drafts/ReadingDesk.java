package de.rundertisch.web.drafts;

import de.rundertisch.core.carrying.CommentPlacing;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.UnitText;
import de.rundertisch.core.mentions.Mentioning;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentFilter;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.Competition;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.support.Supporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays out one reading unit with everything said about it, from what drafts and comments know. */
@ApplicationScoped
class ReadingDesk {

    @Inject
    private DraftReading drafts;

    @Inject
    private DiscussionReading discussion;

    @Inject
    private OrganisationComments organisations;

    @Inject
    private CommentPlacing placing;

    @Inject
    private ResponseReading responses;

    @Inject
    private Supporting supporting;

    @Inject
    private Mentioning mentioning;

    @Inject
    private Consultations consultations;

    @Inject
    private ChapterTopics topics;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    ReadingPage page(Actor actor, long versionId, int unit, CommentFilter filter, Unfolded unfolded) {
        long position = changes.last();
        UnitText text = drafts.unit(actor, versionId, unit);
        List<UUID> ids = text.chapters().stream()
                .map(chapter -> chapter.line().lastingId())
                .toList();
        List<CommentLine> comments = discussion.onChapters(actor, versionId, ids);
        List<CommentLine> ofDraft = text.first() ? discussion.onDraft(actor, versionId) : List.of();
        List<CommentLine> placeless = text.first() || text.last() ? discussion.homeless(actor, versionId) : List.of();
        List<ShownChapter> chapters = ShownChapter.of(text, filtered(comments, filter), unfolded);
        Notes wholeDraft = Notes.of("draft", filtered(ofDraft, filter), unfolded);
        Notes homeless = Notes.of("homeless", filtered(placeless, filter), unfolded);
        List<CommentLine> shown = shown(chapters, wholeDraft, homeless);
        return new ReadingPage(
                text,
                chapters,
                wholeDraft,
                homeless,
                Competition.among(comments, text.spans()),
                text.first() ? placing.waiting(actor, versionId) : 0,
                new Selection(discussion.counts(actor, versionId), filter),
                organisations.internal(actor, versionId),
                responses.on(actor, ids(shown)),
                supporting.on(actor, ids(shown)),
                mentioning.on(actor, withReplies(shown)),
                responses.causes(actor, versionId, ids),
                responses.waiting(actor, versionId),
                topics.of(actor, versionId),
                consultations.current(versionId).orElse(null),
                LocalDate.now(clock.withZone(SystemClock.OFFICE_ZONE)),
                position);
    }

    private static List<CommentLine> filtered(List<CommentLine> comments, CommentFilter filter) {
        return filter.narrow() ? comments.stream().filter(filter::matches).toList() : comments;
    }

    /** What is asked about a comment is asked for those alone that are shown. */
    private static List<CommentLine> shown(List<ShownChapter> chapters, Notes wholeDraft, Notes homeless) {
        List<CommentLine> shown = new ArrayList<>(wholeDraft.shown());
        shown.addAll(homeless.shown());
        for (ShownChapter chapter : chapters) {
            shown.addAll(chapter.notes().shown());
            chapter.paragraphs()
                    .forEach(paragraph -> shown.addAll(paragraph.notes().shown()));
        }
        return shown;
    }

    private static List<Long> ids(List<CommentLine> comments) {
        return comments.stream().map(CommentLine::id).toList();
    }

    private static List<Long> withReplies(List<CommentLine> comments) {
        return comments.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.replies().stream()))
                .map(CommentLine::id)
                .toList();
    }

    /** The unit in which a chapter or paragraph is shown. */
    int unitOf(Actor actor, long versionId, UUID lastingId) {
        return drafts.unitOf(actor, versionId, lastingId);
    }

    /** The unit in which a comment is shown, 1 if there is none such. */
    int unitOf(Actor actor, long versionId, long commentId) {
        return discussion
                .chapterOf(actor, versionId, commentId)
                .map(chapter -> unitOf(actor, versionId, chapter))
                .orElse(1);
    }
}
