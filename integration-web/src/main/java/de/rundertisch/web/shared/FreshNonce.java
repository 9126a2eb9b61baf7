package de.rundertisch.web.shared;

import jakarta.faces.context.FacesContext;
import org.primefaces.csp.CspState;

/**
 * A nonce of its own for every answer that is a whole page, remembered nowhere. PrimeFaces would keep it in the view's state, which
 * gives every reader a session, and would refuse a form that was sent without its scripts. Partial answers go on with the page's
 * nonce, which the scripts send along.
 */
class FreshNonce extends CspState {

    private final FacesContext context;
    private String nonce;

    FreshNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public String getNonce() {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return super.getNonce();
        }
        if (nonce == null) {
            nonce = generateNonce();
        }
        return nonce;
    }
}
