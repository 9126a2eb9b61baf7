package de.rundertisch.web.archive;

import de.rundertisch.core.likeness.Likeness;
import de.rundertisch.core.likeness.PairLine;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Pairs of documents that say nearly the same, for people to decide about. */
@Named
@RequestScoped
public class Duplicates {

    static final int PAGE_SIZE = 25;

    @Inject
    private Likeness likeness;

    @Inject
    private Desk desk;

    private Integer page;
    private List<PairLine> pairs;

    public List<PairLine> pairs() {
        if (pairs == null) {
            pairs = likeness.open(desk.actor(), (number() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return pairs;
    }

    public long total() {
        return likeness.countOpen(desk.actor());
    }

    public long pages() {
        return Math.max(1, (total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public String keepBoth(long pairId) {
        likeness.keepBoth(desk.actor(), pairId);
        return desk.done("/archive/duplicates", "likeness.kept");
    }

    public String withdraw(long documentId) {
        likeness.withdraw(desk.actor(), documentId);
        return desk.done("/archive/documents?undo=" + documentId, "likeness.withdrawn");
    }

    public int number() {
        return page == null || page < 1 || page > Integer.MAX_VALUE / PAGE_SIZE ? 1 : page;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
