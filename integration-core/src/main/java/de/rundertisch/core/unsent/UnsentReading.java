package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftLine.VersionLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finding one's own unsent words again. Nobody asks for anybody else's. */
@ApplicationScoped
@Transactional
public class UnsentReading {

    @Inject
    private UnsentRepository repository;

    @Inject
    private DraftReading drafts;

    /** The actor's unsent words on a version, oldest first. One query. */
    public List<KeptWords> on(Actor actor, long versionId) {
        return repository.on(actor.personId(), versionId).stream()
                .map(KeptWords::of)
                .toList();
    }

    /** The actor's unsent words for a place; empty if there are none, or the text names no place. */
    public Optional<KeptWords> at(Actor actor, long versionId, String about) {
        return repository
                .at(actor.personId(), versionId, TypedWords.placeOf(about))
                .filter(words -> !words.discarded())
                .map(KeptWords::of);
    }

    /** How many places the actor has unsent words for, over all drafts. One query. */
    public long count(Actor actor) {
        return repository.count(actor.personId());
    }

    /** Everything the actor has typed and not sent, by version, what was touched last first. */
    public List<UnsentDraft> all(Actor actor) {
        Map<Long, List<KeptWords>> byVersion = repository.all(actor.personId()).stream()
                .map(KeptWords::of)
                .collect(Collectors.groupingBy(KeptWords::versionId, LinkedHashMap::new, Collectors.toList()));
        if (byVersion.isEmpty()) {
            return List.of();
        }
        List<DraftLine> all = drafts.drafts(actor);
        Map<Long, AnsweredComment> comments = comments(
                actor, byVersion.values().stream().flatMap(List::stream).toList());
        List<UnsentDraft> result = new ArrayList<>();
        byVersion.forEach((version, words) -> all.stream()
                .filter(draft -> draft.versions().stream().anyMatch(line -> line.id() == version))
                .findFirst()
                .ifPresent(draft -> result.add(of(actor, draft, version, words, comments))));
        return result;
    }

    private UnsentDraft of(
            Actor actor, DraftLine draft, long versionId, List<KeptWords> words, Map<Long, AnsweredComment> comments) {
        VersionLine version = draft.versions().stream()
                .filter(line -> line.id() == versionId)
                .findFirst()
                .orElseThrow();
        Placing placing = new Placing(
                drafts.placeNames(actor, versionId),
                comments,
                isOpen(version),
                draft.underConsultation(),
                actor.is(Role.MODERATOR));
        Optional<Long> elsewhere = draft.versions().stream()
                .filter(line -> line.id() != versionId && isOpen(line))
                .map(VersionLine::id)
                .findFirst();
        return new UnsentDraft(
                versionId,
                version.number(),
                draft.title(),
                version.consultation(),
                elsewhere.orElse(null),
                words.stream().map(placing::line).toList());
    }

    private static boolean isOpen(VersionLine version) {
        ConsultationLine consultation = version.consultation();
        return consultation != null && consultation.open();
    }

    private Map<Long, AnsweredComment> comments(Actor actor, List<KeptWords> words) {
        List<Long> ids = words.stream()
                .map(one -> Placing.comment(Place.parse(one.about())))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        Map<Long, AnsweredComment> found = new HashMap<>();
        if (!ids.isEmpty()) {
            repository.answered(actor, ids).forEach(comment -> found.put(comment.id(), comment));
        }
        return found;
    }
}
