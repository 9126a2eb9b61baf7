package de.rundertisch.web.comments;

import de.rundertisch.core.carrying.CommentPlacing;
import de.rundertisch.core.carrying.PlacementLine;
import de.rundertisch.core.carrying.PlacementTally;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * The cases in which a person decides where a comment belongs in a later version ({@code version} in the address): one after the other, or
 * the one of a {@code comment}, decided or not. Shows one case at a time, old and new place side by side.
 */
@Named
@RequestScoped
public class Queue {

    @Inject
    private CommentPlacing placing;

    @Inject
    private Desk desk;

    private VersionOutline outline;
    private PlacementTally tally;
    private List<PlacementLine> cases;
    private String number;
    private String words;

    @Inject
    void look(DraftReading drafts) {
        outline = drafts.outline(desk.actor(), version());
        tally = placing.tally(version());
        cases = asked() == null
                ? placing.queue(desk.actor(), version())
                : List.of(placing.placement(desk.actor(), version(), asked()));
    }

    /** The proposal is right. */
    public void confirm() {
        Refusals.at("number", () -> {
            placing.confirm(desk.actor(), version(), decided(), lock());
            next("comments.queue.confirmed");
        });
    }

    /** The new text has no place for it. */
    public void leaveOut() {
        Refusals.at("number", () -> {
            placing.leaveOut(desk.actor(), version(), decided(), lock());
            next("comments.queue.leftOut");
        });
    }

    /** It belongs where the person says. */
    public void place() {
        Refusals.at("number", () -> {
            placing.place(desk.actor(), version(), decided(), lock(), number, words);
            next("comments.queue.placed");
        });
    }

    private void next(String notice) {
        desk.done("/comments/queue", notice);
        Faces.redirect("comments/queue?version=%s", version());
    }

    private long version() {
        return required("version");
    }

    private Long asked() {
        return desk.number("comment");
    }

    private long decided() {
        return required("decided");
    }

    private int lock() {
        return Math.toIntExact(required("lock"));
    }

    private long required(String name) {
        Long value = desk.number(name);
        if (value == null) {
            throw BusinessException.notFound();
        }
        return value;
    }

    public VersionOutline getOutline() {
        return outline;
    }

    public PlacementTally getTally() {
        return tally;
    }

    /** How many cases wait, the shown one included. */
    public int getWaiting() {
        return cases.size();
    }

    /** The case to decide now, null if there is none. */
    public PlacementLine getShown() {
        return cases.isEmpty() ? null : cases.getFirst();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
