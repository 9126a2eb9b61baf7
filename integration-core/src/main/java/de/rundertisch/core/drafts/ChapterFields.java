package de.rundertisch.core.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * To which fields of action the chapters of a version belong: those of the recommendations a chapter is about, and of the chapters it
 * is a part of. For the index, whoever asks.
 */
@ApplicationScoped
@Transactional
public class ChapterFields {

    private static final String LINKS = """
            select distinct c.lastingId, r.field.id from RecommendationLink l, Chapter c, Recommendation r
            where c.draftVersion.id = :version and l.chapter = c.lastingId and r.id = l.recommendation""";

    @PersistenceContext
    private EntityManager em;

    private record Open(int level, Set<Long> fields) {}

    /**
     * Two queries, one where no chapter is about a recommendation.
     *
     * @return ids of fields by the lasting id of the chapter; a chapter without any may be missing
     */
    public Map<UUID, Set<Long>> of(long versionId) {
        Map<UUID, Set<Long>> linked = new HashMap<>();
        rows(LINKS, versionId)
                .forEach(row -> linked.computeIfAbsent((UUID) row[0], any -> new HashSet<>())
                        .add((Long) row[1]));
        return linked.isEmpty()
                ? Map.of()
                : inherited(
                        rows(
                                "select c.lastingId, c.level from Chapter c where c.draftVersion.id = :version"
                                        + " order by c.position",
                                versionId),
                        linked);
    }

    private List<Object[]> rows(String query, long versionId) {
        return em.createQuery(query, Object[].class)
                .setParameter("version", versionId)
                .getResultList();
    }

    private static Map<UUID, Set<Long>> inherited(List<Object[]> chapters, Map<UUID, Set<Long>> linked) {
        Map<UUID, Set<Long>> fields = new HashMap<>();
        Deque<Open> above = new ArrayDeque<>();
        for (Object[] chapter : chapters) {
            int level = (Integer) chapter[1];
            while (!above.isEmpty() && above.peek().level() >= level) {
                above.pop();
            }
            Set<Long> own = new HashSet<>(linked.getOrDefault((UUID) chapter[0], Set.of()));
            if (!above.isEmpty()) {
                own.addAll(above.peek().fields());
            }
            above.push(new Open(level, own));
            fields.put((UUID) chapter[0], own);
        }
        return fields;
    }
}
