package de.rundertisch.core.responses;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.PlaceNames;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.support.Supporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reading answers, as far as the reader may read the comments they belong to, and what still waits for one. */
@ApplicationScoped
@Transactional
public class ResponseReading {

    @Inject
    private ResponseRepository responses;

    @Inject
    private CommentLookup lookup;

    @Inject
    private OrganisationComments organisations;

    @Inject
    private DraftReading drafts;

    @Inject
    private Supporting supporting;

    /** The answers that count to these comments, by the comment's id, each with the earlier ones. One query, whatever their number. */
    public Map<Long, ResponseLine> on(Actor actor, Collection<Long> commentIds) {
        if (commentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Response>> found = responses.on(actor, commentIds).stream()
                .collect(Collectors.groupingBy(response -> response.comment().id()));
        Map<Long, ResponseLine> lines = new HashMap<>();
        found.forEach((comment, all) ->
                lines.put(comment, ResponseLine.of(all.getFirst(), plain(all).subList(1, all.size()))));
        return lines;
    }

    /** Every answer to a comment, newest first. One query. */
    List<ResponseLine> history(Actor actor, long commentId) {
        return plain(responses.on(actor, List.of(commentId)));
    }

    private static List<ResponseLine> plain(List<Response> found) {
        return found.stream()
                .map(response -> ResponseLine.of(response, List.of()))
                .toList();
    }

    /** The ways back from these chapters of a version to the comments that led to their wording, by lasting id. One query. */
    public Map<UUID, List<Cause>> causes(Actor actor, long versionId, Collection<UUID> chapters) {
        if (chapters.isEmpty()) {
            return Map.of();
        }
        return responses.pointingTo(actor, versionId, chapters).stream()
                .map(Cause::of)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Cause::place));
    }

    /** How many released comments on a version wait for an answer; 0 for everybody but moderators. One query. */
    public long waiting(Actor actor, long versionId) {
        return actor.is(Role.MODERATOR) ? responses.waiting(actor, versionId) : 0;
    }

    /**
     * What was released on a version, or on an earlier one before it was carried over, and waits for an answer, for moderators. A dozen
     * queries, whatever waits.
     */
    public OpenComments open(Actor actor, long versionId, OpenFilter filter) {
        actor.require(Role.MODERATOR);
        PlaceNames names = drafts.placeNames(actor, versionId);
        Collection<Long> answered = responses.answered(versionId);
        List<CommentLine> released = organisations.released(actor, versionId);
        List<CommentLine> open = released.stream()
                .filter(comment -> !answered.contains(comment.id()))
                .sorted(TextOrder.of(drafts.versionText(versionId)))
                .toList();
        return new OpenComments(
                released.size(),
                released.size() - open.size(),
                open.stream()
                        .filter(filter::fits)
                        .sorted(order(actor, versionId, filter.order()))
                        .map(comment -> new OpenComments.Line(comment, names.of(comment.place())))
                        .toList(),
                chapters(open, names));
    }

    /** Among equals as they stand. */
    private Comparator<CommentLine> order(Actor actor, long versionId, OpenFilter.Order order) {
        if (order == OpenFilter.Order.TEXT) {
            return Comparator.comparing(comment -> 0);
        }
        Map<Long, Long> support =
                supporting.counts(actor, drafts.outline(actor, versionId).draftId());
        return Comparator.comparing((CommentLine comment) -> support.getOrDefault(comment.id(), 0L))
                .reversed();
    }

    private static List<OpenComments.ChapterName> chapters(List<CommentLine> open, PlaceNames names) {
        return open.stream()
                .map(OpenFilter::key)
                .distinct()
                .map(key -> new OpenComments.ChapterName(key, name(key, names)))
                .toList();
    }

    private static String name(String key, PlaceNames names) {
        return switch (key) {
            case OpenFilter.NOWHERE -> "Ohne Stelle in dieser Fassung";
            case OpenFilter.WHOLE -> names.of(null);
            default -> names.of(UUID.fromString(key));
        };
    }

    /**
     * A page of what the actor's organisation has said on all drafts, the actor's own personal notes among it.
     *
     * @param from comments to skip
     */
    public OwnComments own(Actor actor, OwnFilter filter, int from, int size) {
        if (actor.organisationId() == null) {
            throw BusinessException.notAllowed();
        }
        List<OwnRow> rows = responses.own(actor, filter, from, size);
        List<Long> ids = rows.stream().map(OwnRow::commentId).toList();
        Map<Long, CommentLine> comments = lookup.lines(actor, ids);
        Map<Long, ResponseLine> answers = on(actor, ids);
        Map<Long, List<OwnRow>> versions = rows.stream()
                .collect(Collectors.groupingBy(OwnRow::versionId, LinkedHashMap::new, Collectors.toList()));
        List<OwnComments.Group> groups = new ArrayList<>();
        versions.forEach((version, own) -> groups.add(group(actor, own, comments, answers)));
        return new OwnComments(responses.countOwn(actor, filter), groups, drafts(actor));
    }

    private OwnComments.Group group(
            Actor actor, List<OwnRow> rows, Map<Long, CommentLine> comments, Map<Long, ResponseLine> answers) {
        OwnRow first = rows.getFirst();
        PlaceNames names = drafts.placeNames(actor, first.versionId());
        List<OwnComments.Line> lines = rows.stream()
                .map(row -> Objects.requireNonNull(comments.get(row.commentId()), "both queries use one rule"))
                .map(comment -> line(comment, names, answers))
                .toList();
        return new OwnComments.Group(first.versionId(), first.versionNumber(), first.draftTitle(), lines);
    }

    private static OwnComments.Line line(CommentLine comment, PlaceNames names, Map<Long, ResponseLine> answers) {
        ResponseLine answer = answers.get(comment.id());
        return new OwnComments.Line(comment, names.of(comment.place()), OwnState.of(comment, answer != null), answer);
    }

    private List<OwnComments.DraftName> drafts(Actor actor) {
        return responses.ownDrafts(actor).stream()
                .map(row -> new OwnComments.DraftName((Long) row[0], (String) row[1]))
                .toList();
    }

    /** For the index, whoever asks: the answer that counts to a comment; empty without one. */
    public Optional<FindableResponse> findable(long commentId) {
        return responses
                .latest(commentId)
                .map(response -> new FindableResponse(
                        response.id(), response.reason(), response.given().at()));
    }
}
