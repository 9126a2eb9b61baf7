package de.rundertisch.web.partners;

import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One organisation and its members; without an id in the address, a new one. */
@Named("organisationPage")
@RequestScoped
public class Organisation {

    private static final String PAGE = "/partners/organisation";

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private Long id;
    private final OrganisationForm form = new OrganisationForm();
    private de.rundertisch.core.partners.Organisation stored;
    private List<de.rundertisch.core.partners.Membership> members;

    /** A page with several forms shows all of them again when one of them was sent, so what was not sent is read anew. */
    @PostConstruct
    void begin() {
        id = desk.number("id");
        if (desk.isAnswering()) {
            load();
        }
    }

    public void load() {
        if (id != null) {
            form.read(stored());
        }
    }

    public String save() {
        if (id == null) {
            id = partners.foundOrganisation(desk.actor(), form.profile()).id();
        } else {
            partners.reviseOrganisation(desk.actor(), id, form.getVersion(), form.profile());
        }
        return desk.done(PAGE, "partners.organisation.saved", form.getName());
    }

    public String deactivate() {
        partners.deactivateOrganisation(desk.actor(), id);
        return desk.done(PAGE, "partners.organisation.deactivated");
    }

    public String activate() {
        partners.activateOrganisation(desk.actor(), id);
        return desk.done(PAGE, "partners.organisation.activated");
    }

    /** As it is in the database, null for a new one. */
    public de.rundertisch.core.partners.Organisation stored() {
        if (stored == null && id != null) {
            stored = directory.organisation(id);
        }
        return stored;
    }

    public List<de.rundertisch.core.partners.Membership> members() {
        if (members == null) {
            members = directory.members(desk.actor(), id);
        }
        return members;
    }

    public OrganisationKind[] kinds() {
        return OrganisationKind.values();
    }

    public OrganisationForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
