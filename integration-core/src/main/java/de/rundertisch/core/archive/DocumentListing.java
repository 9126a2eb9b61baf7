package de.rundertisch.core.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a {@link DocumentFilter} into queries that read no more than the lines asked for. */
@ApplicationScoped
class DocumentListing {

    private static final String LINE =
            "select new de.rundertisch.core.archive.DocumentLine(d.id, d.description.title, d.description.kind, d.description.date,"
                    + " d.visibility, d.extraction.state, d.extraction.failure, d.extraction.pageCount, d.fileName, d.mediaType,"
                    + " f.size, d.uploadedAt) from ArchivedDocument d join d.file f";

    /** The set of guesses is one text column, which JPQL does not compare. */
    private static final String GUESSED =
            "withdrawn_at is null and guessed <> '' and extraction_state in ('SEARCHABLE', 'NO_TEXT', 'FAILED')";

    private static final String PICTURED = "d.withdrawnAt is null and d.extraction.picturedPages > 0";

    @PersistenceContext
    private EntityManager em;

    /** @param office whether the asker sees what the office sees */
    DocumentList list(DocumentFilter filter, boolean office, int first, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, office, parameters);
        TypedQuery<Long> count =
                em.createQuery("select count(d) from ArchivedDocument d join d.file f" + where, Long.class);
        TypedQuery<DocumentLine> lines =
                em.createQuery(LINE + where + filter.sort().orderBy(filter.descending()), DocumentLine.class);
        parameters.forEach(count::setParameter);
        parameters.forEach(lines::setParameter);
        return new DocumentList(
                count.getSingleResult(),
                lines.setFirstResult(first).setMaxResults(size).getResultList());
    }

    /** @param ids at least one */
    List<DocumentLine> lines(Collection<Long> ids, boolean office) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(DocumentFilter.ALL, office, parameters) + " and d.id in :ids";
        parameters.put("ids", ids);
        TypedQuery<DocumentLine> lines = em.createQuery(LINE + where, DocumentLine.class);
        parameters.forEach(lines::setParameter);
        return lines.getResultList();
    }

    /** The years in which there are documents, the youngest first. */
    List<Integer> years(boolean office) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(DocumentFilter.ALL, office, parameters);
        TypedQuery<Integer> years = em.createQuery(
                "select distinct extract(year from d.description.date) from ArchivedDocument d" + where
                        + " and d.description.date is not null order by extract(year from d.description.date) desc",
                Integer.class);
        parameters.forEach(years::setParameter);
        return years.getResultList();
    }

    /** Documents that have been read and of which something is only guessed, newest first: whoever has just brought some looks for them. */
    List<GuessedLine> guessed(int first, int size) {
        List<?> ids = em.createNativeQuery(
                        "select id from archived_document where " + GUESSED + " order by uploaded_at desc, id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        List<Long> wanted = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from ArchivedDocument d where d.id in :ids order by d.uploadedAt desc, d.id desc",
                                ArchivedDocument.class)
                        .setParameter("ids", wanted)
                        .getResultStream()
                        .map(DocumentListing::guess)
                        .toList();
    }

    private static GuessedLine guess(ArchivedDocument document) {
        Description said = document.description();
        return new GuessedLine(document.id(), document.fileName(), said, said.fieldIds());
    }

    long countGuessed() {
        Number count = (Number) em.createNativeQuery("select count(*) from archived_document where " + GUESSED)
                .getSingleResult();
        return count.longValue();
    }

    /** Documents with pictures of text, those with most of them first. */
    List<PicturedLine> pictured(int first, int size) {
        return em.createQuery(
                        "select new de.rundertisch.core.archive.PicturedLine(d.id, d.description.title,"
                                + " d.extraction.picturedPages, d.extraction.pageCount) from ArchivedDocument d where "
                                + PICTURED + " order by d.extraction.picturedPages desc, d.id",
                        PicturedLine.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countPictured() {
        return em.createQuery("select count(d) from ArchivedDocument d where " + PICTURED, Long.class)
                .getSingleResult();
    }

    private static String where(DocumentFilter filter, boolean office, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add(filter.withdrawn() && office ? "d.withdrawnAt is not null" : "d.withdrawnAt is null");
        if (!office) {
            conditions.add("d.visibility = :visibility");
            parameters.put("visibility", Visibility.PARTNERS);
        }
        if (filter.kind() != null) {
            conditions.add("d.description.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.state() != null) {
            conditions.add("d.extraction.state = :state");
            parameters.put("state", filter.state());
        }
        addYear(filter.year(), conditions, parameters);
        addText(filter.text(), conditions, parameters);
        return " where " + String.join(" and ", conditions);
    }

    private static void addYear(@Nullable Integer year, List<String> conditions, Map<String, Object> parameters) {
        if (year != null) {
            conditions.add("d.description.date between :from and :to");
            parameters.put("from", LocalDate.of(year, 1, 1));
            parameters.put("to", LocalDate.of(year, 12, 31));
        }
    }

    private static void addText(@Nullable String text, List<String> conditions, Map<String, Object> parameters) {
        if (text != null && !text.isBlank()) {
            conditions.add("(d.description.titleFolded like :text or d.fileNameFolded like :text)");
            parameters.put("text", contains(Folded.of(text.strip())));
        }
    }

    /** Escaped by the databases' own backslash: an escape clause makes EclipseLink write values into the query's text. */
    private static String contains(String text) {
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
