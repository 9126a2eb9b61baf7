package de.rundertisch.web.archive;

import de.rundertisch.core.intake.DeliveryLine;
import de.rundertisch.core.intake.Intake;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own deliveries, to find the one again that one has left. */
@Named
@RequestScoped
public class Deliveries {

    @Inject
    private Intake intake;

    @Inject
    private Desk desk;

    private List<DeliveryLine> lines;

    public List<DeliveryLine> lines() {
        if (lines == null) {
            lines = intake.own(desk.actor());
        }
        return lines;
    }
}
