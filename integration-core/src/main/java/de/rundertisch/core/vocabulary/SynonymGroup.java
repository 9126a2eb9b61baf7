package de.rundertisch.core.vocabulary;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words the search takes for one another. Begins when somebody of the office adds it, changes, and when deleted keeps its words, so that
 * the deletion can be taken back at any time. The search follows those that are not deleted.
 */
@Entity
@Table(name = "synonym_group")
class SynonymGroup extends Identified {

    private static final int SORT_LENGTH = 200;

    @Column(nullable = false, length = 4000)
    private String words;

    /** Each between line ends, so that a whole word can be looked for with {@code like}. */
    @Column(name = "word_keys", nullable = false, length = 6000)
    private String wordKeys;

    @Column(name = "sort_key", nullable = false, length = SORT_LENGTH)
    private String sortKey;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected SynonymGroup() {}

    SynonymGroup(Synonyms synonyms, Instant now) {
        write(synonyms, now);
    }

    private void write(Synonyms synonyms, Instant now) {
        words = String.join("\n", synonyms.words());
        wordKeys = "\n" + String.join("\n", synonyms.keys()) + "\n";
        String first = Synonyms.key(synonyms.words().getFirst());
        sortKey = first.length() > SORT_LENGTH ? first.substring(0, SORT_LENGTH) : first;
        changedAt = now;
    }

    /** @return whether anything is different now */
    boolean revise(Synonyms synonyms, Instant now) {
        boolean different = !synonyms.words().equals(words());
        if (different) {
            write(synonyms, now);
        }
        return different;
    }

    /** @return false if it is deleted already */
    boolean delete(Instant now) {
        boolean first = deletedAt == null;
        deletedAt = first ? now : deletedAt;
        return first;
    }

    /** @return false if it is not deleted */
    boolean restore() {
        boolean gone = deletedAt != null;
        deletedAt = null;
        return gone;
    }

    List<String> words() {
        return List.of(words.split("\n"));
    }

    Set<String> keys() {
        return Set.of(wordKeys.strip().split("\n"));
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant deletedAt() {
        return deletedAt;
    }
}
