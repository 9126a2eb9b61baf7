package de.rundertisch.web.support;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.support.SupportState;
import de.rundertisch.core.support.Supporting;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * Standing behind a comment, and no longer doing so. Each button of the reading view names its comment itself and belongs to one form of the
 * page, so that it works without script too.
 */
@Named
@RequestScoped
public class Join {

    @Inject
    private Supporting supporting;

    @Inject
    private Desk desk;

    /** For the comment that the parameter {@code join} names. */
    public void join() {
        long comment = required("join");
        SupportState state = supporting.join(desk.actor(), comment);
        back(comment, "support.done." + state);
    }

    /** For the comment that the parameter {@code leave} names. */
    public void leave() {
        long comment = required("leave");
        supporting.leave(desk.actor(), comment);
        back(comment, "support.done.TAKEN_BACK");
    }

    private void back(long comment, String notice) {
        desk.done("/drafts/read", notice);
        Faces.redirect("drafts/read?version=%s&unit=%s#comment-%s", required("version"), required("unit"), comment);
    }

    private long required(String name) {
        Long value = desk.number(name);
        if (value == null) {
            throw BusinessException.notFound();
        }
        return value;
    }
}
