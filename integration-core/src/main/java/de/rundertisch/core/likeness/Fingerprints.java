package de.rundertisch.core.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    private static final int MOST_CANDIDATES = 100;

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
        List<?> rows = em.createNativeQuery("select f.document_id, f.places, count(*) from fingerprint_band mine"
                        + " join fingerprint_band theirs on theirs.band = mine.band and theirs.band_hash = mine.band_hash"
                        + " join fingerprint f on f.document_id = theirs.document_id"
                        + " join archived_document d on d.id = f.document_id and d.withdrawn_at is null"
                        + " where mine.document_id = ? and theirs.document_id <> mine.document_id"
                        + " group by f.document_id, f.places order by count(*) desc, f.document_id")
                .setParameter(1, documentId)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
        List<Other> others = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            others.add(new Other(((Number) columns[0]).longValue(), read((String) columns[1])));
        }
        return others;
    }

    private static int[] read(String places) {
        return Arrays.stream(places.split(" "))
                .mapToInt(place -> Integer.parseUnsignedInt(place, 16))
                .toArray();
    }
}
