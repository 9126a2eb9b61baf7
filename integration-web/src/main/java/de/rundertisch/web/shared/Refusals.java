package de.rundertisch.web.shared;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.BusinessException.Reason;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.function.UnaryOperator;

/**
 * Puts the sentence about a refused act beside the field it belongs to. Elsewhere {@link MistakeHandler} shows it at the top of the
 * page, which is too far away from a form in the middle of a long text.
 */
public final class Refusals {

    private Refusals() {}

    /**
     * Acts; a rule that says no becomes a message at the field, and the page is shown again.
     *
     * @param clientId of the field
     */
    public static void at(String clientId, Runnable act) {
        at(key -> clientId, act);
    }

    /**
     * The same for forms in which several fields can be refused.
     *
     * @param clientId from the refusal's key to the field's id
     */
    public static void at(UnaryOperator<String> clientId, Runnable act) {
        try {
            act.run();
        } catch (BusinessException refused) {
            if (refused.reason() != Reason.RULE) {
                throw refused;
            }
            String text = Wording.text(
                    Wording.locale(), refused.key(), refused.arguments().toArray());
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(clientId.apply(refused.key()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
        }
    }
}
