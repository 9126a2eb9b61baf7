package de.rundertisch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Sentences shown once at the top of the next page, also when that page is reached by a redirect. */
@ApplicationScoped
public class Notices {

    /** Something worked. */
    public void success(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Something did not work because of what the person did; nothing is lost. */
    public void mistake(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, Wording.text(Wording.locale(), key, arguments), null));
    }
}
