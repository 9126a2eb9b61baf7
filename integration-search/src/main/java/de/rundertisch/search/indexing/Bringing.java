package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.search.engine.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings a stretch of the change queue into an index. */
@ApplicationScoped
class Bringing {

    private static final Logger LOG = Logger.getLogger(Bringing.class.getName());

    @Inject
    private ChangeQueue queue;

    @Inject
    private SubjectReader subjects;

    @Inject
    private Teaching teaching;

    /** @throws IOException if the index failed */
    void bring(List<Change> changes, SearchIndex index) throws IOException {
        for (Change change : Changes.lastOfEach(changes)) {
            bring(change, index);
        }
    }

    /** What cannot be read must not hold up the rest; it is told, and brought with its next change or the next filling. */
    private void bring(Change change, SearchIndex index) throws IOException {
        try {
            switch (change.subject()) {
                case SYNONYMS -> teaching.synonyms(index);
                case LEXICON -> teaching.lexicon(change.subjectId(), index);
                default -> subjects.bring(change, index);
            }
        } catch (RuntimeException e) {
            queue.last();
            LOG.log(Level.SEVERE, e, () -> "Left out of the index: " + change.subject() + " " + change.subjectId());
        }
    }
}
