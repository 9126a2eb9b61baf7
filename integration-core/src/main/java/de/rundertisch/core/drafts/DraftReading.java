package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.DraftLine.VersionLine;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person may see of the drafts. Everybody who is signed in sees published versions, moderators also the ones being worked
 * on; a version somebody may not see is "not found". Answers are records; how many queries they need does not depend on how long
 * a draft is.
 */
@ApplicationScoped
@Transactional
public class DraftReading {

    @Inject
    private DraftQueries queries;

    @Inject
    private Clock clock;

    /** The drafts the actor may see, those under consultation first, then the newest. Two queries. */
    public List<DraftLine> drafts(Actor actor) {
        Instant now = clock.instant();
        Map<Long, ConsultationLine> consultations = new HashMap<>();
        queries.consultations().forEach(c -> consultations.put(c.draftVersion().id(), Consultations.line(c, now)));
        Map<Draft, List<VersionLine>> versions = new LinkedHashMap<>();
        for (DraftVersion version : queries.versions()) {
            if (mayRead(actor, version)) {
                versions.computeIfAbsent(version.draft(), draft -> new ArrayList<>())
                        .add(VersionLine.of(version, consultations.get(version.id())));
            }
        }
        return versions.entrySet().stream()
                .map(entry -> DraftLine.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(draft -> !draft.underConsultation()))
                .toList();
    }

    /** A version's head and contents. Two queries. */
    public VersionOutline outline(Actor actor, long versionId) {
        return VersionOutline.of(readable(actor, versionId), queries.chapters(versionId));
    }

    /**
     * One reading unit with its text. Three queries.
     *
     * @param unit from 1; anything outside the version is the nearest one inside
     */
    public UnitText unit(Actor actor, long versionId, int unit) {
        VersionOutline outline = outline(actor, versionId);
        int shown = Math.clamp(unit, 1, Math.max(1, outline.units()));
        List<ChapterLine> chapters = outline.unit(shown);
        if (chapters.isEmpty()) {
            return new UnitText(outline, shown, List.of());
        }
        int first = outline.chapters().indexOf(chapters.getFirst()) + 1;
        return new UnitText(outline, shown, texts(versionId, first, chapters));
    }

    /**
     * One chapter with its own paragraphs, for those who edit. Three queries.
     *
     * @param chapterId the first chapter if there is no such chapter in the version; no chapter at all if the version is empty
     */
    public UnitText chapter(Actor actor, long versionId, long chapterId) {
        VersionOutline outline = outline(actor, versionId);
        List<ChapterLine> chapters = outline.chapters();
        if (chapters.isEmpty()) {
            return new UnitText(outline, 1, List.of());
        }
        ChapterLine shown = chapters.stream()
                .filter(line -> line.id() == chapterId)
                .findFirst()
                .orElse(chapters.getFirst());
        return new UnitText(outline, shown.unit(), texts(versionId, chapters.indexOf(shown) + 1, List.of(shown)));
    }

    /** All chapters of a version with their paragraphs. Three queries. */
    public List<ChapterText> chapters(Actor actor, long versionId) {
        VersionOutline outline = outline(actor, versionId);
        return outline.chapters().isEmpty() ? List.of() : texts(versionId, 1, outline.chapters());
    }

    /** The unit in which the chapter or paragraph with this lasting id is shown, 1 if it is not in the version. */
    public int unitOf(Actor actor, long versionId, UUID lastingId) {
        VersionOutline outline = outline(actor, versionId);
        Optional<Long> chapter = queries.chapterOf(versionId, lastingId);
        return outline.chapters().stream()
                .filter(line -> chapter.isPresent() && chapter.get() == line.id())
                .findFirst()
                .map(ChapterLine::unit)
                .orElse(1);
    }

    /** For the index, whoever asks: a version with all its paragraphs; empty if it is gone or not published. */
    public Optional<Findable> findable(long versionId) {
        return queries.version(versionId).filter(DraftVersion::published).map(this::findable);
    }

    /** The newest published version of a draft; empty if none is. Three queries. */
    public Optional<VersionOutline> newest(Actor actor, long draftId) {
        return queries.newest(draftId).map(version -> outline(actor, version));
    }

    /** What people call the places of a version. Five queries. */
    public PlaceNames placeNames(Actor actor, long versionId) {
        VersionOutline outline = outline(actor, versionId);
        return new PlaceNames(outline, findable(versionId).map(Findable::pieces).orElse(List.of()));
    }

    /** The canonical text of a version, whoever asks: for comments, which quote it. Two queries. */
    public VersionText versionText(long versionId) {
        List<VersionText.Piece> pieces = new ArrayList<>();
        List<ChapterLine> chapters = queries.chapters(versionId);
        for (ChapterText chapter : texts(versionId, 1, chapters)) {
            ChapterLine line = chapter.line();
            pieces.add(new VersionText.Piece(line.id(), line.lastingId(), true, line.title()));
            chapter.paragraphs()
                    .forEach(p -> pieces.add(new VersionText.Piece(p.id(), p.lastingId(), false, p.text())));
        }
        return VersionText.of(pieces);
    }

    /** The chapters of a version that are about recommendations, in reading order. Two queries. */
    public List<ChapterLink> links(Actor actor, long versionId) {
        return queries.links(readable(actor, versionId).id());
    }

    /** Where drafts are about a recommendation: every chapter once, in the newest version the actor may see. One query. */
    public List<ChapterLink> about(Actor actor, long recommendationId) {
        Set<UUID> seen = new HashSet<>();
        return queries.about(recommendationId).stream()
                .filter(chapter -> mayRead(actor, chapter.draftVersion()))
                .filter(chapter -> seen.add(chapter.lastingId()))
                .map(chapter -> ChapterLink.of(recommendationId, chapter))
                .toList();
    }

    private DraftVersion readable(Actor actor, long versionId) {
        return queries.version(versionId)
                .filter(version -> mayRead(actor, version))
                .orElseThrow(BusinessException::notFound);
    }

    private static boolean mayRead(Actor actor, DraftVersion version) {
        return version.published() || actor.is(Role.MODERATOR);
    }

    private List<ChapterText> texts(long versionId, int firstPosition, List<ChapterLine> chapters) {
        Map<Long, List<ParagraphText>> paragraphs = new HashMap<>();
        queries.paragraphs(versionId, firstPosition, firstPosition + chapters.size() - 1)
                .forEach(row -> paragraphs
                        .computeIfAbsent(row.chapterId(), id -> new ArrayList<>())
                        .add(row.paragraph()));
        return chapters.stream()
                .map(line -> new ChapterText(line, paragraphs.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Findable findable(DraftVersion version) {
        List<Findable.Piece> pieces = new ArrayList<>();
        for (ChapterText chapter : texts(version.id(), 1, queries.chapters(version.id()))) {
            ChapterLine line = chapter.line();
            chapter.paragraphs()
                    .forEach(p -> pieces.add(new Findable.Piece(
                            p.id(),
                            p.lastingId(),
                            p.number(),
                            line.lastingId(),
                            line.heading(),
                            p.text(),
                            line.unit())));
        }
        return new Findable(
                version.id(),
                version.number(),
                version.draft().id(),
                version.draft().title(),
                Objects.requireNonNull(version.publishedAt()),
                !queries.superseded(version),
                pieces);
    }
}
