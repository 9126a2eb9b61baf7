package de.rundertisch.core.archive;

import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;

/**
 * Tidies the file store in the background when the application starts: takes away what interrupted uploads have left, and says in
 * the log if a file is missing that the database knows, which only a lost disk or a wrong restore can bring about.
 */
@ApplicationScoped
class FileSweep {

    private static final Logger LOG = System.getLogger(FileSweep.class.getName());

    @Inject
    private FileStore store;

    @Inject
    private DocumentRepository documents;

    @Resource
    private ManagedExecutorService executor;

    void atStart(@Observes SchemaReady start) {
        executor.execute(this::sweep);
    }

    private void sweep() {
        try {
            Leftovers leftovers = new Leftovers(store);
            leftovers.removeUnfinished();
            for (String folder : leftovers.folders()) {
                Set<String> known = documents.checksumsStartingWith(folder);
                leftovers.removeUnknown(folder, known);
                known.stream().filter(sha256 -> !store.holds(sha256)).forEach(FileSweep::complain);
            }
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "Could not tidy the file store " + store.root(), broken);
        }
    }

    private static void complain(String sha256) {
        LOG.log(Level.ERROR, "The file {0} is missing in the file store; restore it from a backup", sha256);
    }
}
