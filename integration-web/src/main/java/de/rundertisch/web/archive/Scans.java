package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.PicturedLine;
import de.rundertisch.search.indexing.Readiness;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents with scanned pages that nothing finds, because nobody has recognised their text. */
@Named
@RequestScoped
public class Scans {

    static final int PAGE_SIZE = 50;

    @Inject
    private Archive archive;

    @Inject
    private Readiness readiness;

    @Inject
    private Desk desk;

    private Integer page;
    private List<PicturedLine> lines;
    private Boolean recognises;

    public List<PicturedLine> lines() {
        if (lines == null) {
            lines = archive.pictured(desk.actor(), (number() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return lines;
    }

    public long total() {
        return archive.countPictured(desk.actor());
    }

    public long pages() {
        return Math.max(1, (total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Whether the server can recognise text in pictures. */
    public boolean recognises() {
        if (recognises == null) {
            recognises = readiness.recognises();
        }
        return recognises;
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
