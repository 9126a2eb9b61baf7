package de.rundertisch.web.partners;

import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.PersonFilter;
import de.rundertisch.core.partners.PersonFilter.Order;
import de.rundertisch.core.partners.PersonLine;
import de.rundertisch.core.partners.Section;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of persons. */
@Named
@RequestScoped
public class Persons extends ListState {

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private Section<PersonLine> section;

    @Override
    public Section<PersonLine> section() {
        if (section == null) {
            Order order = sortedBy("email") ? Order.EMAIL : Order.NAME;
            PersonFilter filter = new PersonFilter(words(), active(), order, descending());
            section = directory.persons(desk.actor(), filter, first(), PAGE_SIZE);
        }
        return section;
    }
}
