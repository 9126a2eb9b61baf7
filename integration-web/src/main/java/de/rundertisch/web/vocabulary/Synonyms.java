package de.rundertisch.web.vocabulary;

import de.rundertisch.core.partners.Section;
import de.rundertisch.core.vocabulary.SynonymKeeping;
import de.rundertisch.core.vocabulary.SynonymLine;
import de.rundertisch.core.vocabulary.SynonymStep;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The groups of synonyms, with what was done lately; the letters looked for and the page stand in the address. */
@Named
@RequestScoped
public class Synonyms {

    private static final int PAGE_SIZE = 50;

    @Inject
    private SynonymKeeping keeping;

    @Inject
    private Desk desk;

    private String text = "";
    private boolean ambiguous;
    private Integer page;
    private Section<SynonymLine> section;
    private List<SynonymStep> steps;

    public Section<SynonymLine> section() {
        if (section == null) {
            section = ambiguous
                    ? ambiguousOnes()
                    : keeping.list(desk.actor(), text, (number() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return section;
    }

    private Section<SynonymLine> ambiguousOnes() {
        List<SynonymLine> all = keeping.ambiguous(desk.actor());
        int first = Math.min((number() - 1) * PAGE_SIZE, all.size());
        return new Section<>(all.subList(first, Math.min(first + PAGE_SIZE, all.size())), all.size());
    }

    /** What was done lately, the newest first. */
    public List<SynonymStep> steps() {
        if (steps == null) {
            steps = keeping.steps(desk.actor());
        }
        return steps;
    }

    /** The group just deleted, null for none. */
    public Long undo() {
        return desk.number("undo");
    }

    /** Answers the buttons; a group is named by its button alone, because the list may have changed in another window. */
    public void act() {
        Long deleted = desk.number("delete");
        Long restored = desk.number("restore");
        if (desk.isAnswering() && deleted != null) {
            keeping.delete(desk.actor(), deleted);
            Faces.redirect("vocabulary/synonyms?undo=%s", deleted);
        } else if (desk.isAnswering() && restored != null) {
            keeping.restore(desk.actor(), restored);
            desk.done("/vocabulary/synonyms", "vocabulary.restored");
            Faces.redirect("vocabulary/synonyms");
        }
    }

    /** Whether the list is shorter than it could be. */
    public boolean filtered() {
        return ambiguous || !text.isEmpty();
    }

    /** The page shown, from 1. */
    public int number() {
        return page == null ? 1 : Math.clamp(page, 1, 10_000);
    }

    public long pages() {
        return Math.max(1, (section().total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    public boolean isAmbiguous() {
        return ambiguous;
    }

    public void setAmbiguous(boolean ambiguous) {
        this.ambiguous = ambiguous;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
