package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.web.drafts.Read;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What people do with a comment of their own besides changing its words. */
@Named
@RequestScoped
public class OwnComment {

    @Inject
    private Discussion discussion;

    @Inject
    private Read read;

    @Inject
    private SignedIn signedIn;

    private Long taken;

    /** Takes it back. */
    public void withdraw() {
        discussion.withdraw(signedIn.actor(), taken);
        read.show(taken);
    }

    /** Shows a personal one to one's organisation. */
    public void share() {
        discussion.share(signedIn.actor(), taken);
        read.show(taken);
    }

    public Long getTaken() {
        return taken;
    }

    public void setTaken(Long taken) {
        this.taken = taken;
    }
}
