package de.rundertisch.core.vocabulary;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word list from one language into German with its licence. Imported by an administrator, replaced by importing another one, removed and
 * brought back; a removed one keeps its words until the next import for its language.
 */
@Entity
@Table(name = "lexicon")
class Lexicon extends Identified {

    private static final int SOURCE_LENGTH = 200;
    private static final int LICENCE_LENGTH = 200_000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Column(nullable = false, length = 8, updatable = false)
    private String language;

    @Column(nullable = false, length = SOURCE_LENGTH)
    private String source;

    @Column(nullable = false, length = LICENCE_LENGTH)
    private String licence;

    @Column(nullable = false)
    private int entries;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Embedded
    private Act act;

    protected Lexicon() {}

    /** @param language ISO 639-1 code, not German */
    Lexicon(@Nullable String language) {
        String code = language == null ? "" : language.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code) || code.equals("de")) {
            throw new BusinessException("vocabulary.lexicon.language");
        }
        this.language = code;
    }

    /** Takes another list in place of the one before. */
    void fill(String source, @Nullable String licence, WordList list, Act act) {
        this.source = source.length() > SOURCE_LENGTH ? source.substring(0, SOURCE_LENGTH) : source;
        this.licence = Text.required(licence, LICENCE_LENGTH, "vocabulary.lexicon.licence");
        this.entries = list.entries();
        this.act = act;
        this.removedAt = null;
    }

    void remove(Instant now) {
        removedAt = removedAt == null ? now : removedAt;
    }

    void restore() {
        removedAt = null;
    }

    boolean inForce() {
        return removedAt == null;
    }

    String language() {
        return language;
    }

    LexiconLine line() {
        return new LexiconLine(
                id(), language, source, licence, entries, act.person().name(), act.at());
    }
}
