package de.rundertisch.web.moderation;

import de.rundertisch.core.moderation.DeedLine;
import de.rundertisch.core.moderation.Moderating;
import de.rundertisch.core.moderation.ModerationReading;
import de.rundertisch.core.moderation.ReportedComment;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;

/**
 * What waits for the moderation: comments to be looked at before everybody reads them, and reported ones; with what was decided lately, to
 * be taken back. Several are chosen and decided at once, all or none.
 */
@Named("moderationWaiting")
@RequestScoped
public class Waiting {

    private static final int MOST = 200;

    @Inject
    private Moderating moderating;

    @Inject
    private ModerationReading reading;

    @Inject
    private Desk desk;

    private String declineReason;
    private String hideReason;

    /** Everybody may read the chosen ones. */
    public void approve() {
        Refusals.at("declineReason", () -> {
            List<Long> ids = chosen("chosen");
            moderating.approve(desk.actor(), ids);
            done("moderation.approved", ids.size());
        });
    }

    /** The chosen ones stay with their people and the office. */
    public void decline() {
        each(
                "declineReason",
                "chosen",
                "moderation.declined",
                id -> moderating.decline(desk.actor(), id, declineReason));
    }

    /** A reason takes the place of the words. */
    public void hide() {
        each("hideReason", "reported", "moderation.hidden", id -> moderating.hide(desk.actor(), id, hideReason));
    }

    /** Nothing is wrong with them. */
    public void dismiss() {
        each("hideReason", "reported", "moderation.dismissed", id -> moderating.dismiss(desk.actor(), id));
    }

    /** What was decided waits again; what was hidden is shown again. */
    public void takeBack() {
        Map<Long, Boolean> hidden = new HashMap<>();
        getLately().stream().filter(DeedLine::fresh).forEach(line -> hidden.put(line.commentId(), line.hiding()));
        each("undone", "taken", "moderation.takenBack", id -> {
            if (Boolean.TRUE.equals(hidden.get(id))) {
                moderating.show(desk.actor(), id);
            } else {
                moderating.takeBack(desk.actor(), id);
            }
        });
    }

    private void each(String field, String choice, String notice, LongConsumer act) {
        Refusals.at(field, () -> {
            List<Long> ids = chosen(choice);
            ids.forEach(act::accept);
            done(notice, ids.size());
        });
    }

    private void done(String notice, int count) {
        desk.done("/moderation/waiting", notice, count);
        Faces.redirect("moderation/waiting");
    }

    /** Plain check boxes: the list may have changed since the page was shown, and what was meant is named by its id. */
    private static List<Long> chosen(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        List<Long> ids = values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .limit(MOST)
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
        if (ids.isEmpty()) {
            throw new BusinessException("moderation.nothingChosen");
        }
        return ids;
    }

    public List<FindableComment> getComments() {
        return reading.waiting(desk.actor());
    }

    public List<ReportedComment> getReported() {
        return reading.reported(desk.actor());
    }

    public List<DeedLine> getLately() {
        return reading.lately(desk.actor());
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getHideReason() {
        return hideReason;
    }

    public void setHideReason(String hideReason) {
        this.hideReason = hideReason;
    }
}
