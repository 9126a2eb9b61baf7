package de.rundertisch.web.partners;

import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One membership: its role, its end, and the way back from a mistaken end. */
@Named("membershipPage")
@RequestScoped
public class Membership {

    private static final String PAGE = "/partners/membership";

    @Inject
    private Partners partners;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Desk desk;

    private Long id;
    private PartnerRole role;
    private de.rundertisch.core.partners.Membership stored;

    /** A page with several forms shows all of them again when one of them was sent, so what was not sent is read anew. */
    @PostConstruct
    void begin() {
        id = desk.number("id");
        if (desk.isAnswering()) {
            load();
        }
    }

    /** What does not exist is not found, before the page is begun. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound();
        }
        role = stored().role();
    }

    public String changeRole() {
        partners.changeRole(desk.actor(), id, role);
        return desk.done(PAGE, "partners.membership.roleChanged");
    }

    public String end() {
        partners.endMembership(desk.actor(), id);
        return desk.done(PAGE, "partners.membership.endedNow");
    }

    public String resume() {
        partners.resumeMembership(desk.actor(), id);
        return desk.done(PAGE, "partners.membership.resumed");
    }

    public de.rundertisch.core.partners.Membership stored() {
        if (stored == null) {
            stored = directory.membership(desk.actor(), id);
        }
        return stored;
    }

    public PartnerRole[] roles() {
        return PartnerRole.values();
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
