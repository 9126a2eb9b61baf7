package de.rundertisch.core.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fingerprints in the database. Cut into bands of {@value #BAND} numbers (locality-sensitive hashing): documents that agree on one whole
 * band are worth comparing. Of two texts that share 70 % of their shingles 98 % are found so, of two that share 30 % only 12 %; the
 * question is one look into an index, however many documents there are.
 */
@ApplicationScoped
class Fingerprints {

    static final int BAND = 4;

    /** More pairs with one document nobody decides about; of two thousand filled-in forms each would have made a hundred. */
    private static final int MOST_CANDIDATES = 20;

    @PersistenceContext
    private EntityManager em;

    /** Another document and its numbers. */
    record Other(long documentId, int[] places) {}

    void replace(long documentId, int[] places) {
        for (String table : List.of("fingerprint_band", "fingerprint")) {
            em.createNativeQuery("delete from " + table + " where document_id = ?")
                    .setParameter(1, documentId)
                    .executeUpdate();
        }
        em.createNativeQuery("insert into fingerprint (document_id, places) values (?, ?)")
                .setParameter(1, documentId)
                .setParameter(
                        2, Arrays.stream(places).mapToObj(Integer::toHexString).collect(Collectors.joining(" ")))
                .executeUpdate();
        for (int band = 0; band < places.length / BAND; band++) {
            em.createNativeQuery("insert into fingerprint_band (document_id, band, band_hash) values (?, ?, ?)")
                    .setParameter(1, documentId)
                    .setParameter(2, band)
                    .setParameter(3, hash(places, band))
                    .executeUpdate();
        }
    }

    private static long hash(int[] places, int band) {
        long hash = 1;
        for (int i = band * BAND; i < (band + 1) * BAND; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + places[i];
        }
        return hash;
    }

    /** Documents that agree with this one on at least one band, those with most bands first, withdrawn ones left out. */
    List<Other> candidates(long documentId) {
        List<Long> likeliest = likeliest(documentId);
        if (likeliest.isEmpty()) {
            return List.of();
        }
        String places = likeliest.stream().map(id -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                "select document_id, places from fingerprint where document_id in (" + places + ")");
        for (int i = 0; i < likeliest.size(); i++) {
            query.setParameter(i + 1, likeliest.get(i));
        }
        List<Other> others = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            others.add(new Other(((Number) columns[0]).longValue(), read((String) columns[1])));
        }
        return others;
    }

    /** Counts without looking at the numbers themselves, because of the same form there may be thousands. */
    private List<Long> likeliest(long documentId) {
        List<?> ids = em.createNativeQuery("select theirs.document_id from fingerprint_band mine"
                        + " join fingerprint_band theirs on theirs.band = mine.band and theirs.band_hash = mine.band_hash"
                        + " join archived_document d on d.id = theirs.document_id and d.withdrawn_at is null"
                        + " where mine.document_id = ? and theirs.document_id <> mine.document_id"
                        + " group by theirs.document_id order by count(*) desc, theirs.document_id")
                .setParameter(1, documentId)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static int[] read(String places) {
        return Arrays.stream(places.split(" "))
                .mapToInt(place -> Integer.parseUnsignedInt(place, 16))
                .toArray();
    }
}
