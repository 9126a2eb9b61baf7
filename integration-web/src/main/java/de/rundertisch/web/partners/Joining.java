package de.rundertisch.web.partners;

import de.rundertisch.core.partners.OrganisationFilter;
import de.rundertisch.core.partners.OrganisationLine;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.core.partners.PersonFilter;
import de.rundertisch.core.partners.PersonLine;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The form that joins a person and an organisation, from either side: on the page of the one, the other is chosen. */
@Named
@RequestScoped
public class Joining {

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private String email;
    private Long organisationId;
    private PartnerRole role = PartnerRole.MEMBER;

    /** Lets the person with the typed address act for an organisation. */
    public String addTo(long organisation) {
        de.rundertisch.core.partners.Person person = directory
                .personByEmail(email)
                .orElseThrow(() -> new BusinessException("partners.membership.nobody", email));
        partners.startMembership(desk.actor(), person.id(), organisation, role);
        return desk.done("/partners/organisation", "partners.membership.started", person.name());
    }

    /** Lets a person act for the chosen organisation. */
    public String add(long personId) {
        partners.startMembership(desk.actor(), personId, organisationId, role);
        return desk.done("/partners/person", "partners.membership.startedFor");
    }

    /** Addresses to choose from; whoever is not among the first is found by typing the whole address. */
    public List<PersonLine> persons() {
        return directory
                .persons(desk.actor(), PersonFilter.everybody(), 0, PartnerDirectory.LARGEST_SECTION)
                .lines();
    }

    public List<OrganisationLine> organisations() {
        return directory
                .organisations(desk.actor(), OrganisationFilter.everybody(), 0, PartnerDirectory.LARGEST_SECTION)
                .lines();
    }

    public PartnerRole[] roles() {
        return PartnerRole.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }
}
