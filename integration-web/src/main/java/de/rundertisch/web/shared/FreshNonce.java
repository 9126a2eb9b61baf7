package de.rundertisch.web.shared;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.primefaces.csp.CspState;

/**
 * A nonce of its own for every answer that is a whole page, remembered nowhere. PrimeFaces would keep it in the view's state, which
 * gives every reader a session, and would refuse a form that was sent without its scripts. Partial answers go on with the page's
 * nonce, which the scripts send along; an error page within the same request with the nonce that its headers already name.
 */
class FreshNonce extends CspState {

    private static final String REQUEST_KEY = "rundertisch.nonce";

    private final FacesContext context;

    FreshNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public String getNonce() {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return super.getNonce();
        }
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        return (String) request.computeIfAbsent(REQUEST_KEY, key -> generateNonce());
    }
}
