package de.rundertisch.search.indexing;

import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.responses.FindableResponse;
import de.rundertisch.search.engine.Belonging;
import de.rundertisch.search.engine.Findable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The paragraphs of a draft's newest version, and what was said about them, as findables. */
final class DraftFindables {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private DraftFindables() {}

    /** All versions of a draft share a group: the newest takes the place of the older ones. */
    static String group(long draftId) {
        return "DRAFT:" + draftId;
    }

    static String paragraphKey(long paragraphId) {
        return "paragraph:" + paragraphId;
    }

    static String commentGroup(long commentId) {
        return "COMMENT:" + commentId;
    }

    /** @param fields of action by the lasting id of the chapter */
    static List<Findable> of(de.rundertisch.core.drafts.Findable version, Map<UUID, Set<Long>> fields) {
        return version.pieces().stream()
                .map(piece -> paragraph(version, piece, fields.getOrDefault(piece.chapter(), Set.of())))
                .toList();
    }

    private static Findable paragraph(
            de.rundertisch.core.drafts.Findable version,
            de.rundertisch.core.drafts.Findable.Piece piece,
            Set<Long> fields) {
        return new Findable(
                paragraphKey(piece.paragraphId()),
                group(version.draftId()),
                Kinds.DRAFT,
                version.versionId(),
                version.title(),
                piece.chapterTitle(),
                piece.text(),
                0,
                piece.paragraphNumber(),
                "version=" + version.versionId() + "&unit=" + piece.unit() + "#p-" + piece.lastingId(),
                day(version.publishedAt()),
                new Belonging(codes(fields), "", Belonging.GERMAN),
                Audiences.ALL);
    }

    /** @param fields of action of the chapter it is about */
    static Findable of(FindableComment comment, Set<Long> fields) {
        return new Findable(
                "comment:" + comment.id(),
                commentGroup(comment.id()),
                Kinds.COMMENT,
                comment.id(),
                comment.draftTitle(),
                comment.voice(),
                comment.words(),
                0,
                "",
                place(comment),
                day(comment.postedAt()),
                belonging(comment, fields),
                Audiences.of(comment));
    }

    static String responseGroup(long commentId) {
        return "RESPONSE:" + commentId;
    }

    /** What was answered to a comment: found by whoever finds the comment, opened where the comment stands. */
    static Findable of(FindableResponse response, FindableComment comment, Set<Long> fields) {
        return new Findable(
                "response:" + comment.id(),
                responseGroup(comment.id()),
                Kinds.RESPONSE,
                comment.id(),
                comment.draftTitle(),
                comment.voice(),
                response.reason(),
                0,
                "",
                place(comment),
                day(response.at()),
                belonging(comment, fields),
                Audiences.of(comment));
    }

    private static Belonging belonging(FindableComment comment, Set<Long> fields) {
        String organisation = comment.circleId() == null ? "" : String.valueOf(comment.circleId());
        return new Belonging(codes(fields), organisation, "");
    }

    private static Set<String> codes(Set<Long> fields) {
        return fields.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String place(FindableComment comment) {
        return "version=" + comment.draftVersionId() + "&comment=" + comment.threadId() + "#comment-"
                + comment.threadId();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }
}
