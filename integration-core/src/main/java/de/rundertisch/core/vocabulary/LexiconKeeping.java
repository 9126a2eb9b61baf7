package de.rundertisch.core.vocabulary;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the lexica, which administrators import; and what language each person wants to search in. */
@ApplicationScoped
@Transactional
public class LexiconKeeping {

    @Inject
    private LexiconRepository lexica;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    /**
     * What an import did.
     *
     * @param entries number of translations taken
     * @param skipped number of lines left out, the first of them in {@code lines}, from 1
     */
    public record Imported(int entries, int skipped, List<Integer> lines) {}

    /**
     * Takes a word list in place of the one there was for its language.
     *
     * @param language ISO 639-1 code
     * @param fileName where it came from, to be shown
     * @param licence whole text, kept and shown to everybody who searches with it
     * @param file lines of foreign word, tab, German word, tab, weight; UTF-8
     * @throws BusinessException if language, licence or file will not do; the old list then stays
     */
    public Imported take(
            Actor actor, @Nullable String language, String fileName, @Nullable String licence, InputStream file)
            throws IOException {
        actor.require(Role.ADMINISTRATOR);
        Lexicon wanted = new Lexicon(language);
        WordList list = WordList.read(file);
        Optional<Lexicon> before = lexica.of(wanted.language());
        Lexicon lexicon = before.orElse(wanted);
        lexicon.fill(fileName, licence, list, lexica.act(actor, clock.instant()));
        if (before.isEmpty()) {
            lexica.add(lexicon);
        }
        lexica.replace(lexicon, list.parts());
        changes.record(Subject.LEXICON, lexicon.id());
        return new Imported(list.entries(), list.skippedInAll(), list.skipped());
    }

    /** Nobody searches with it any more, until it is restored or another one is imported. */
    public void remove(Actor actor, long id) {
        actor.require(Role.ADMINISTRATOR);
        lexica.lexicon(id).remove(clock.instant());
        changes.record(Subject.LEXICON, id);
    }

    /** Takes a removal back. */
    public void restore(Actor actor, long id) {
        actor.require(Role.ADMINISTRATOR);
        lexica.lexicon(id).restore();
        changes.record(Subject.LEXICON, id);
    }

    /** The lexica in force, for everybody: who searches with one may read its licence. */
    public List<LexiconLine> list() {
        return lexica.inForce().stream().map(Lexicon::line).toList();
    }

    /** Codes of the languages one can search in beside German. */
    public List<String> languages() {
        return lexica.inForce().stream().map(Lexicon::language).toList();
    }

    /** The language of a lexicon, also of one that was removed; empty if there is no such lexicon. */
    public Optional<String> languageOf(long id) {
        return lexica.find(id).map(Lexicon::language);
    }

    /** The lines of a language's lexicon, in pieces that end with line ends; empty if there is none. For the search. */
    public List<String> lines(String language) {
        return lexica.of(language)
                .filter(Lexicon::inForce)
                .map(lexicon -> lexica.lines(lexicon.id()))
                .orElse(List.of());
    }

    /** The language somebody wants to search in, null for German only. A language without lexicon counts for nothing. */
    public @Nullable String wish(Actor actor) {
        return lexica.wish(actor.personId())
                .map(SearchLanguage::language)
                .filter(language -> lexica.of(language).filter(Lexicon::inForce).isPresent())
                .orElse(null);
    }

    /** @param language one of {@link #languages}, null or empty for German only */
    public void choose(Actor actor, @Nullable String language) {
        Optional<SearchLanguage> before = lexica.wish(actor.personId());
        if (language == null || language.isEmpty()) {
            before.ifPresent(lexica::remove);
        } else if (!languages().contains(language)) {
            throw new BusinessException("vocabulary.language.none");
        } else if (before.isPresent()) {
            before.get().choose(language);
        } else {
            lexica.add(new SearchLanguage(lexica.person(actor), language));
        }
    }
}
