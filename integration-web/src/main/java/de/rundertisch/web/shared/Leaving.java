package de.rundertisch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing out, from any page. */
@Named
@RequestScoped
public class Leaving {

    @Inject
    private Sessions sessions;

    public String leave() {
        sessions.end((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return "/accounts/sign-in?faces-redirect=true";
    }
}
