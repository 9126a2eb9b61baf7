package de.rundertisch.web.unsent;

import de.rundertisch.core.unsent.Keeping;
import de.rundertisch.core.unsent.UnsentDraft;
import de.rundertisch.core.unsent.UnsentLine;
import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What a person has typed and not sent, over all drafts. A line is named by its button alone, never by its place in the list, because the
 * list may have changed in another window; {@code undo} in the address is the one just discarded.
 */
@Named
@RequestScoped
public class Mine {

    @Inject
    private UnsentReading reading;

    @Inject
    private Keeping keeping;

    @Inject
    private Desk desk;

    private List<UnsentDraft> drafts;

    /** Answers the buttons of the page. */
    public void act() {
        Long discarded = desk.number("discard");
        Long restored = desk.number("restore");
        if (!desk.isAnswering()) {
            return;
        }
        if (discarded != null) {
            keeping.discard(desk.actor(), discarded);
            Faces.redirect("unsent/mine?undo=%s", discarded);
        } else if (restored != null) {
            keeping.restore(desk.actor(), restored);
            desk.done("/unsent/mine", "unsent.restored");
            Faces.redirect("unsent/mine");
        }
    }

    public List<UnsentDraft> getDrafts() {
        if (drafts == null) {
            drafts = reading.all(desk.actor());
        }
        return drafts;
    }

    /** How many texts there are. */
    public int getTotal() {
        return getDrafts().stream().mapToInt(draft -> draft.lines().size()).sum();
    }

    /** The text just discarded, null for none. */
    public Long getUndo() {
        return desk.number("undo");
    }

    /** Where to go on with words: on the reading page, with the form open. */
    public String address(UnsentLine line) {
        String place = line.comment() != null
                ? "&comment=" + line.comment()
                : line.lastingId() != null ? "&place=" + line.lastingId() : "";
        return "/drafts/read?version=" + line.words().versionId() + place + "&say="
                + line.words().about() + "#say";
    }
}
