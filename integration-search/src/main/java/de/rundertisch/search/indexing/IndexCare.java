package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do with the index of this node: see how it is, have it compared with the database, have it rebuilt. Both happen in the
 * background while search goes on. With {@code rundertisch.check=true} the comparison is made once after the start and its
 * result left in the system property {@value #RESULT} for the program that started the server.
 */
@ApplicationScoped
public class IndexCare extends Worker {

    /** Numbers compared, missing, superfluous, stale, unreadable; or {@code failed}. */
    static final String RESULT = "rundertisch.check.result";

    @Inject
    private OpenIndex open;

    @Inject
    private ChangeQueue queue;

    @Inject
    private Rebuilding rebuilding;

    @Inject
    private IndexChecking checking;

    @Inject
    @ConfigProperty(name = "rundertisch.check", defaultValue = "false")
    private boolean checkAtStart;

    private volatile boolean wanted;
    private volatile @Nullable IndexReport report;

    IndexCare() {
        super("Index check");
    }

    @Override
    protected void beforeFirst() {
        wanted = checkAtStart;
    }

    @Override
    protected boolean step() throws IOException {
        if (wanted) {
            try {
                IndexReport found = checking.check();
                report = found;
                leave(numbers(found));
            } finally {
                wanted = false;
                leave("failed");
            }
        }
        return false;
    }

    private void leave(String result) {
        if (checkAtStart && System.getProperty(RESULT) == null) {
            System.setProperty(RESULT, result);
        }
    }

    private static String numbers(IndexReport report) {
        StringBuilder numbers = new StringBuilder().append(report.compared());
        for (IndexReport.Kind kind : IndexReport.Kind.values()) {
            numbers.append(' ')
                    .append(report.differences().stream()
                            .filter(one -> one.kind() == kind)
                            .count());
        }
        return numbers.toString();
    }

    /** How the index is now. */
    public IndexState state(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        OpenIndex.Glance glance = open.glance();
        return new IndexState(
                glance.findables(),
                glance.position(),
                queue.last(),
                rebuilding.reached(),
                glance.condition(),
                wanted,
                glance.trouble(),
                glance.since(),
                seenBy(actor));
    }

    private @Nullable IndexReport seenBy(Actor actor) {
        IndexReport found = report;
        return found == null ? null : found.asSeenBy(Audiences.of(actor));
    }

    /** Has the index compared with the database; see {@link IndexState#report}. */
    public void check(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        wanted = true;
        hurry();
    }

    /** Has the index built anew from the database while the present one serves. */
    public void rebuild(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        rebuilding.want();
    }
}
