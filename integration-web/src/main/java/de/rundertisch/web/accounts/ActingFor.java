package de.rundertisch.web.accounts;

import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.Sessions;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Choosing the organisation one speaks for, for people who belong to several. */
@Named
@RequestScoped
public class ActingFor {

    @Inject
    private Sessions sessions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    public String choose(long organisationId) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        sessions.actFor(request, signedIn.actor().personId(), organisationId);
        notices.success("accounts.actingFor.changed");
        return "/accounts/profile?faces-redirect=true";
    }
}
