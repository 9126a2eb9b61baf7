package de.rundertisch.web.responses;

import de.rundertisch.core.responses.OwnComments;
import de.rundertisch.core.responses.OwnFilter;
import de.rundertisch.core.responses.OwnState;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.web.shared.Choice;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the reader's organisation has said on all drafts and what became of it; {@code state}, {@code draft} and {@code page} narrow it. */
@Named
@RequestScoped
public class Ours {

    private static final int PAGE_SIZE = 25;
    private static final long LAST_PAGE = 100_000;

    private OwnState state;
    private Long draft;
    private long page;
    private OwnComments shown;

    @Inject
    void look(Desk desk, ResponseReading reading) {
        state = Choice.of(OwnState.class, desk.parameter("state"), null);
        draft = desk.number("draft");
        page = Math.clamp(Optional.ofNullable(desk.number("page")).orElse(1L), 1, LAST_PAGE);
        shown = reading.own(desk.actor(), new OwnFilter(state, draft), (int) (page - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public OwnComments getShown() {
        return shown;
    }

    /** Whether the list is shorter than it could be. */
    public boolean isFiltered() {
        return state != null || draft != null;
    }

    public long number() {
        return page;
    }

    public long pages() {
        return Math.max(1, (shown.total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Name of the state, empty for all. */
    public String getState() {
        return state == null ? "" : state.name();
    }

    public OwnState[] getStates() {
        return OwnState.values();
    }

    public Long getDraft() {
        return draft;
    }
}
