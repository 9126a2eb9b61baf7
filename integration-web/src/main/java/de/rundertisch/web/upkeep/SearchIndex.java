package de.rundertisch.web.upkeep;

import de.rundertisch.search.indexing.IndexCare;
import de.rundertisch.search.indexing.IndexReport;
import de.rundertisch.search.indexing.IndexState;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the search index is, and the two things that can be done about it. */
@Named
@RequestScoped
public class SearchIndex {

    private static final String PAGE = "/upkeep/search-index";

    @Inject
    private IndexCare care;

    @Inject
    private Desk desk;

    private IndexState state;

    public IndexState state() {
        if (state == null) {
            state = care.state(desk.actor());
        }
        return state;
    }

    /** Null if nothing has been compared since the start. */
    public IndexReport report() {
        return state().report();
    }

    /** What the last comparison found. */
    public List<DifferenceLine> differences() {
        return report().differences().stream()
                .map(one -> DifferenceLine.of(one, Wording.locale()))
                .toList();
    }

    /** Whether nothing hinders the index. */
    public boolean well() {
        return state().trouble() == IndexState.Trouble.NONE;
    }

    public String check() {
        care.check(desk.actor());
        return desk.done(PAGE, "upkeep.index.check.done");
    }

    public String rebuild() {
        care.rebuild(desk.actor());
        return desk.done(PAGE, "upkeep.index.rebuild.done");
    }
}
