package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.ReadingUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads records for the screen and the index; every method is one query however long the version is. */
@ApplicationScoped
class DraftQueries {

    private static final String CHAPTERS = """
            select c.id, c.version, c.lastingId, c.number, c.level, c.title, c.textStart, count(p), sum(length(p.text))
            from Chapter c left join c.paragraphs p
            where c.draftVersion.id = :version
            group by c.id, c.version, c.lastingId, c.number, c.level, c.title, c.textStart, c.position
            order by c.position""";

    private static final String PARAGRAPHS = """
            select c.id, c.number, p.id, p.version, p.lastingId, p.position, p.kind, p.listLevel, p.marker, p.text, p.textStart
            from Paragraph p join p.chapter c
            where c.draftVersion.id = :version and c.position between :first and :last
            order by c.position, p.position""";

    private static final String LINKS = """
            select l.recommendation, c, v, d from RecommendationLink l, Chapter c join c.draftVersion v join v.draft d
            where c.lastingId = l.chapter and\s""";

    @PersistenceContext
    private EntityManager em;

    /** A paragraph and the chapter it stands in. */
    record Row(long chapterId, ParagraphText paragraph) {}

    /** All versions with their drafts, newest first. */
    List<DraftVersion> versions() {
        return em.createQuery(
                        "select v from DraftVersion v join fetch v.draft order by v.draft.id desc, v.number desc",
                        DraftVersion.class)
                .getResultList();
    }

    Optional<DraftVersion> version(long versionId) {
        return em.createQuery("select v from DraftVersion v join fetch v.draft where v.id = :id", DraftVersion.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a newer version of the draft is published. */
    boolean superseded(DraftVersion version) {
        return em.createQuery(
                                "select count(v) from DraftVersion v where v.draft = :draft and v.number > :number"
                                        + " and v.state = :published",
                                Long.class)
                        .setParameter("draft", version.draft())
                        .setParameter("number", version.number())
                        .setParameter("published", VersionState.PUBLISHED)
                        .getSingleResult()
                > 0;
    }

    Optional<Long> newest(long draftId) {
        return em.createQuery(
                        "select v.id from DraftVersion v where v.draft.id = :draft and v.state = :published"
                                + " order by v.number desc",
                        Long.class)
                .setParameter("draft", draftId)
                .setParameter("published", VersionState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first, so that later ones win in a map. */
    List<Consultation> consultations() {
        return em.createQuery("select c from Consultation c order by c.id", Consultation.class)
                .getResultList();
    }

    List<ChapterLine> chapters(long versionId) {
        List<Object[]> rows = em.createQuery(CHAPTERS, Object[].class)
                .setParameter("version", versionId)
                .getResultList();
        List<ReadingUnits.Size> sizes = rows.stream()
                .map(row -> new ReadingUnits.Size((Integer) row[4], characters(row)))
                .toList();
        List<ReadingUnits.Unit> units = ReadingUnits.of(sizes);
        List<ChapterLine> lines = new ArrayList<>(rows.size());
        for (int unit = 0; unit < units.size(); unit++) {
            for (int i = units.get(unit).first(); i < units.get(unit).end(); i++) {
                lines.add(chapter(rows.get(i), unit + 1));
            }
        }
        return lines;
    }

    private static ChapterLine chapter(Object[] row, int unit) {
        return new ChapterLine(
                (Long) row[0],
                (Integer) row[1],
                (UUID) row[2],
                (String) row[3],
                (Integer) row[4],
                (String) row[5],
                ((Number) row[7]).intValue(),
                characters(row),
                (Integer) row[6],
                unit);
    }

    private static int characters(Object[] row) {
        return ((String) row[5]).length() + (row[8] == null ? 0 : ((Number) row[8]).intValue());
    }

    /** Paragraphs of the chapters at these positions, from 1, both included. */
    List<Row> paragraphs(long versionId, int first, int last) {
        return em.createQuery(PARAGRAPHS, Object[].class)
                .setParameter("version", versionId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(DraftQueries::paragraph)
                .toList();
    }

    private static Row paragraph(Object[] row) {
        ParagraphText paragraph = new ParagraphText(
                (Long) row[2],
                (Integer) row[3],
                (UUID) row[4],
                row[1] + "." + row[5],
                (ParagraphKind) row[6],
                (Integer) row[7],
                (String) row[8],
                (String) row[9],
                (Integer) row[10]);
        return new Row((Long) row[0], paragraph);
    }

    /** The chapter with this lasting id, or the one in which the paragraph with this lasting id stands. */
    Optional<Long> chapterOf(long versionId, UUID lastingId) {
        return em.createQuery(
                        "select distinct c.id from Chapter c left join c.paragraphs p where c.draftVersion.id = :version"
                                + " and (c.lastingId = :lasting or p.lastingId = :lasting)",
                        Long.class)
                .setParameter("version", versionId)
                .setParameter("lasting", lastingId)
                .getResultStream()
                .findFirst();
    }

    /** Chapters of a version that are about recommendations, in reading order. */
    List<ChapterLink> links(long versionId) {
        return em.createQuery(LINKS + "v.id = :id order by c.position", Object[].class)
                .setParameter("id", versionId)
                .getResultStream()
                .map(row -> ChapterLink.of((Long) row[0], (Chapter) row[1]))
                .toList();
    }

    /** Chapters of every version that are about a recommendation, newest version first. */
    List<Chapter> about(long recommendationId) {
        return em.createQuery(
                        LINKS + "l.recommendation = :id order by d.id desc, v.number desc, c.position", Object[].class)
                .setParameter("id", recommendationId)
                .getResultStream()
                .map(row -> (Chapter) row[1])
                .toList();
    }
}
