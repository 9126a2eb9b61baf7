package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The drafts the person may see. */
@Named("draftList")
@RequestScoped
public class List {

    @Inject
    private DraftReading reading;

    @Inject
    private SignedIn signedIn;

    private java.util.List<DraftLine> drafts;

    public java.util.List<DraftLine> getDrafts() {
        if (drafts == null) {
            drafts = reading.drafts(signedIn.actor());
        }
        return drafts;
    }
}
