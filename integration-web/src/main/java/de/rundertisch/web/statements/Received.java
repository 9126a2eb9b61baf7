package de.rundertisch.web.statements;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.statements.ReleaseLine;
import de.rundertisch.core.statements.StatementReading;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The statements on a version ({@code version} in the address) that the reader may see, the newest of each organisation. */
@Named
@RequestScoped
public class Received {

    private VersionOutline outline;
    private List<ReleaseLine> releases;

    @Inject
    void look(Desk desk, DraftReading drafts, StatementReading reading) {
        Long version = desk.number("version");
        if (version == null) {
            throw BusinessException.notFound();
        }
        outline = drafts.outline(desk.actor(), version);
        releases = reading.released(desk.actor(), version);
    }

    public VersionOutline getOutline() {
        return outline;
    }

    public List<ReleaseLine> getReleases() {
        return releases;
    }
}
