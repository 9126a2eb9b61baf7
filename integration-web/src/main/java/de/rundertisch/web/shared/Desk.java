package de.rundertisch.web.shared;

import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a page needs in order to act: who does it, and how to go on once it is done. */
@RequestScoped
public class Desk {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    public Actor actor() {
        return signedIn.actor();
    }

    /**
     * Says that it worked and opens a page afresh, so that reloading does nothing twice.
     *
     * @param page such as {@code /partners/organisation}, which gets the view parameters of the page one is on, or with a query
     *     of its own
     * @param key message that says what was done
     * @return the outcome for Faces
     */
    public String done(String page, String key, Object... arguments) {
        notices.success(key, arguments);
        return page + (page.contains("?") ? "&" : "?includeViewParams=true&") + "faces-redirect=true";
    }
}
