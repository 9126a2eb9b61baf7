package de.rundertisch.web.partners;

import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One person and the organisations they act for; without an id in the address a new one, at once a member of an organisation. */
@Named("personPage")
@RequestScoped
public class Person {

    private static final String PAGE = "/partners/person";

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private Long id;
    private Long organisationId;
    private final PersonForm form = new PersonForm();
    private de.rundertisch.core.partners.Person stored;
    private List<de.rundertisch.core.partners.Membership> memberships;

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
        if (id != null) {
            partners.revisePerson(desk.actor(), id, form.getVersion(), form.profile());
        } else if (organisationId != null) {
            id = partners.registerMember(desk.actor(), form.profile(), organisationId, PartnerRole.MEMBER)
                    .id();
        } else {
            id = partners.registerPerson(desk.actor(), form.profile()).id();
        }
        organisationId = null;
        return desk.done(PAGE, "partners.person.saved");
    }

    public String deactivate() {
        partners.deactivatePerson(desk.actor(), id);
        return desk.done(PAGE, "partners.person.deactivated");
    }

    public String activate() {
        partners.activatePerson(desk.actor(), id);
        return desk.done(PAGE, "partners.person.activated");
    }

    /** As they are in the database, null for a new one. */
    public de.rundertisch.core.partners.Person stored() {
        if (stored == null && id != null) {
            stored = directory.person(id);
        }
        return stored;
    }

    /** The organisation a new person is going to be a member of, null for none. */
    public de.rundertisch.core.partners.Organisation joins() {
        return id != null || organisationId == null ? null : directory.organisation(organisationId);
    }

    public List<de.rundertisch.core.partners.Membership> memberships() {
        if (memberships == null) {
            memberships = directory.memberships(desk.actor(), id);
        }
        return memberships;
    }

    public PersonForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }
}
