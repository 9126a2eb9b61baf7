package de.rundertisch.web.partners;

import de.rundertisch.core.partners.OrganisationFilter;
import de.rundertisch.core.partners.OrganisationFilter.Order;
import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.OrganisationLine;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Section;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of organisations. */
@Named
@RequestScoped
public class Organisations extends ListState {

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private OrganisationKind kind;
    private Section<OrganisationLine> section;

    @Override
    public Section<OrganisationLine> section() {
        if (section == null) {
            Order order = sortedBy("kind") ? Order.KIND : Order.NAME;
            OrganisationFilter filter = new OrganisationFilter(words(), kind, active(), order, descending());
            section = directory.organisations(desk.actor(), filter, first(), PAGE_SIZE);
        }
        return section;
    }

    @Override
    public boolean filtered() {
        return kind != null || super.filtered();
    }

    public OrganisationKind[] kinds() {
        return OrganisationKind.values();
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }
}
