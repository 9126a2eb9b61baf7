package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftLine.VersionLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.comparison.ComparedChapter;
import de.rundertisch.core.drafts.comparison.Comparing;
import de.rundertisch.core.drafts.comparison.Comparison;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/**
 * Two versions of a draft ({@code from} and {@code to} in the address) compared: the chapters that changed, and one of them
 * ({@code chapter}, a lasting id; {@code all} to print) word by word, in one text or with {@code view=beside} in two columns.
 */
@Named
@RequestScoped
public class Compare {

    private static final String ALL = "all";

    private Comparison comparison;
    private List<VersionLine> versions;
    private String chapter;
    private boolean beside;

    @Inject
    void look(Desk desk, Comparing comparing, DraftReading reading) {
        Long from = desk.number("from");
        Long to = desk.number("to");
        if (from == null || to == null) {
            throw BusinessException.notFound();
        }
        comparison = comparing.compare(desk.actor(), from, to);
        versions = reading.drafts(desk.actor()).stream()
                .filter(draft -> draft.id() == comparison.after().draftId())
                .findFirst()
                .map(DraftLine::versions)
                .orElse(List.of());
        chapter = desk.parameter("chapter");
        beside = "beside".equals(desk.parameter("view"));
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** The versions to choose from, newest first. */
    public List<VersionLine> getVersions() {
        return versions;
    }

    /** The chapters shown now: the one asked for, or the first that changed. */
    public List<ComparedChapter> getShown() {
        List<ComparedChapter> touched = comparison.touched();
        if (ALL.equals(chapter) || touched.isEmpty()) {
            return touched;
        }
        return List.of(touched.stream()
                .filter(one -> Objects.equals(one.lastingId().toString(), chapter))
                .findFirst()
                .orElse(touched.getFirst()));
    }

    public boolean isAll() {
        return ALL.equals(chapter);
    }

    public boolean isBeside() {
        return beside;
    }

    /** The part of the address that stays the same from link to link. */
    public String getAddress() {
        return "from=" + comparison.before().versionId() + "&to="
                + comparison.after().versionId();
    }
}
