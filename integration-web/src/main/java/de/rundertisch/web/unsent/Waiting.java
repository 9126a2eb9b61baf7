package de.rundertisch.web.unsent;

import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For pages that point to unsent words: how many there are. Asked once a page. */
@Named("unsentWords")
@RequestScoped
public class Waiting {

    @Inject
    private UnsentReading reading;

    @Inject
    private SignedIn signedIn;

    private Long count;

    /** Over all drafts; 0 for guests. */
    public long getCount() {
        if (count == null) {
            count = signedIn.isPresent() ? reading.count(signedIn.actor()) : 0L;
        }
        return count;
    }
}
