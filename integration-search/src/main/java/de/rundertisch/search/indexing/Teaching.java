package de.rundertisch.search.indexing;

import de.rundertisch.core.vocabulary.LexiconKeeping;
import de.rundertisch.core.vocabulary.SynonymKeeping;
import de.rundertisch.search.engine.SearchIndex;
import de.rundertisch.search.language.Lexicon;
import de.rundertisch.search.language.Thesaurus;
import de.rundertisch.search.language.UnreadableLexicon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Teaches the index of this node the words people keep in the database: everything when the index has been opened, and what has changed as
 * the change queue tells.
 */
@ApplicationScoped
class Teaching {

    private static final Logger LOG = Logger.getLogger(Teaching.class.getName());

    @Inject
    private SynonymKeeping synonyms;

    @Inject
    private LexiconKeeping lexica;

    void everything(SearchIndex index) {
        synonyms(index);
        lexica.languages().forEach(language -> lexicon(language, index));
    }

    void synonyms(SearchIndex index) {
        List<Set<String>> groups =
                synonyms.inForce().stream().<Set<String>>map(LinkedHashSet::new).toList();
        index.use(new Thesaurus(groups));
    }

    void lexicon(long id, SearchIndex index) {
        lexica.languageOf(id).ifPresent(language -> lexicon(language, index));
    }

    private void lexicon(String language, SearchIndex index) {
        String lines = String.join("", lexica.lines(language));
        if (lines.isEmpty()) {
            index.forget(language);
            return;
        }
        try {
            index.use(Lexicon.read(language, new StringReader(lines)));
        } catch (UnreadableLexicon | IOException e) {
            LOG.log(Level.WARNING, e, () -> "The lexicon for " + language + " cannot be used");
        }
    }
}
