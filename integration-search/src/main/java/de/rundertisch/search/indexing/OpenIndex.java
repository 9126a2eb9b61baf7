package de.rundertisch.search.indexing;

import de.rundertisch.search.engine.SearchIndex;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one open index of this node, in the folder {@code index} of the data folder. Opened on first use; opened again after it
 * failed.
 */
@ApplicationScoped
class OpenIndex {

    private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());

    @Inject
    @ConfigProperty(name = "rundertisch.data", defaultValue = "data")
    private String data;

    private @Nullable SearchIndex open;

    /** @throws IOException if the folder cannot be used; trying again later may help */
    synchronized SearchIndex get() throws IOException {
        SearchIndex index = open;
        if (index == null) {
            index = SearchIndex.open(Path.of(data, "index"));
            tell(index);
            open = index;
        }
        return index;
    }

    private static void tell(SearchIndex index) {
        switch (index.opening()) {
            case INTACT -> LOG.log(Level.FINE, "The index is open at position {0}", index.position());
            case NEW -> LOG.info("A new index is filled from the database");
            case OTHER_FORMAT -> LOG.info("The index was written by another version and is filled again");
            case DAMAGED -> LOG.warning("The index was damaged and is filled again from the database");
        }
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
