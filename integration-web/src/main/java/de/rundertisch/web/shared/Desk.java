package de.rundertisch.web.shared;

import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
     * A number from the address, for beans whose page shows different forms depending on it: Faces sets view parameters only
     * after it has decided which forms to read. The forms must carry the view parameters along.
     *
     * @return null if it is missing or no number
     */
    public Long number(String name) {
        String value = parameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** A value from the address as {@link #number} reads it, null if it is missing. */
    public String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether a form of the page was sent, rather than the page opened. */
    public boolean isAnswering() {
        return FacesContext.getCurrentInstance().isPostback();
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
