package de.rundertisch.web.archive;

import de.rundertisch.core.likeness.Likeness;
import de.rundertisch.core.likeness.PairLine;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the office is told on a document's page: others that say nearly the same. */
@Named
@RequestScoped
public class SimilarDocuments {

    @Inject
    private Likeness likeness;

    @Inject
    private Desk desk;

    private List<Other> others;

    /** Another document and how much of their text the two have in common, in percent. */
    public record Other(long id, String title, int similarity) {}

    public List<Other> others() {
        if (others == null) {
            Actor actor = desk.actor();
            long id = Requested.id();
            others = actor.office()
                    ? likeness.of(actor, id).stream()
                            .map(pair -> other(pair, id))
                            .toList()
                    : List.of();
        }
        return others;
    }

    private static Other other(PairLine pair, long id) {
        return pair.olderId() == id
                ? new Other(pair.newerId(), pair.newerTitle(), pair.similarity())
                : new Other(pair.olderId(), pair.olderTitle(), pair.similarity());
    }
}
