package de.rundertisch.search.indexing;

import de.rundertisch.core.shared.SchemaReady;
import de.rundertisch.search.engine.Generations;
import de.rundertisch.search.engine.SearchIndex;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one open index of this node, in the folder {@code index} of the data folder. Opened on first use; opened again after it
 * failed; changed for its successor when that has been built.
 */
@ApplicationScoped
class OpenIndex {

    /** How the index looks at the moment. */
    record Glance(
            long findables,
            long position,
            IndexState.Condition condition,
            IndexState.Trouble trouble,
            @Nullable Instant since) {}

    private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());

    @Inject
    @ConfigProperty(name = "rundertisch.data", defaultValue = "data")
    private String data;

    @Inject
    @ConfigProperty(name = "rundertisch.search.longest", defaultValue = "PT0.45S")
    private Duration longest;

    @Inject
    private Clock clock;

    private @Nullable SearchIndex open;
    private @Nullable Path building;
    private volatile IndexState.Trouble trouble = IndexState.Trouble.NONE;
    private volatile @Nullable Instant since;
    private volatile boolean filled;

    void prepare(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) SchemaReady ready) {
        SearchIndex.prepare();
    }

    private Generations generations() {
        return new Generations(Path.of(data, "index"));
    }

    /** @throws IOException if the folder cannot be used; trying again later may help */
    synchronized SearchIndex get() throws IOException {
        SearchIndex index = open;
        if (index == null) {
            index = limited(SearchIndex.open(generations().current()));
            tell(index);
            open = index;
            filled = false;
            tidy();
        }
        return index;
    }

    private static void tell(SearchIndex index) {
        switch (index.opening()) {
            case INTACT -> LOG.log(Level.FINE, "The index is open at position {0}", index.position());
            case NEW -> LOG.info("A new index is filled from the database");
            case OUTDATED ->
                LOG.info("The index was written by an older version and serves until its successor is built");
            case UNREADABLE ->
                LOG.warning("The index was written by another version, cannot be read and is filled again");
            case DAMAGED -> LOG.warning("The index was damaged and is filled again from the database");
        }
    }

    /** Leftovers cost space only. */
    private void tidy() {
        try {
            generations().tidy();
        } catch (IOException e) {
            LOG.log(Level.INFO, "What a predecessor of the index left could not be deleted", e);
        }
    }

    /** An empty index that may take the place of the open one. */
    synchronized SearchIndex successor() throws IOException {
        Path folder = generations().next();
        building = folder;
        return limited(SearchIndex.open(folder));
    }

    private SearchIndex limited(SearchIndex index) {
        index.limit(longest.toMillis());
        return index;
    }

    /** From now on the successor serves. Searches under way end on the old one, those that come too late ask again. */
    synchronized void change(SearchIndex successor) throws IOException {
        Path folder = building;
        if (folder != null) {
            generations().serve(folder);
            close();
            open = successor;
            tidy();
        }
    }

    /** The index could not be brought up to date. */
    void failed(Exception failure) {
        IndexState.Trouble now = Troubles.of(failure);
        if (trouble != now) {
            since = clock.instant();
            trouble = now;
            LOG.log(Level.WARNING, failure, () -> "The index cannot follow the database (" + now + ") and tries again");
        }
        openAgain();
    }

    /** As it was last committed; as long as that cannot be done, searches go on with what the failed one shows. */
    private synchronized void openAgain() {
        SearchIndex failed = open;
        if (failed == null || failed.writable()) {
            return;
        }
        try {
            failed.stopWriting();
            SearchIndex opened = limited(SearchIndex.open(generations().current()));
            close();
            open = opened;
            filled = false;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "The index cannot be opened again yet", e);
        }
    }

    void succeeded() {
        if (trouble != IndexState.Trouble.NONE) {
            trouble = IndexState.Trouble.NONE;
            since = null;
            LOG.info("The index follows the database again");
        }
    }

    /** The open index holds all that the queue tells. */
    void filled() {
        filled = true;
    }

    /** Opens nothing. */
    synchronized Glance glance() {
        SearchIndex index = open;
        try {
            return index == null
                    ? new Glance(0, 0, IndexState.Condition.SOUND, trouble, since)
                    : new Glance(index.size(), index.position(), condition(index), trouble, since);
        } catch (IOException e) {
            throw new UncheckedIOException("Counting what is in the index failed", e);
        }
    }

    private IndexState.Condition condition(SearchIndex index) {
        if (index.outdated()) {
            return IndexState.Condition.OUTDATED;
        }
        if (filled) {
            return IndexState.Condition.SOUND;
        }
        return switch (index.opening()) {
            case UNREADABLE -> IndexState.Condition.REFILLED_UNREADABLE;
            case DAMAGED -> IndexState.Condition.REFILLED_DAMAGED;
            case INTACT, NEW, OUTDATED -> IndexState.Condition.SOUND;
        };
    }

    /** Lets go of an index that has failed, without committing; the next {@link #get} opens what was committed last. */
    @PreDestroy
    synchronized void close() {
        SearchIndex index = open;
        open = null;
        if (index != null) {
            try {
                index.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The index could not be closed in order; its last commit counts", e);
            }
        }
    }
}
