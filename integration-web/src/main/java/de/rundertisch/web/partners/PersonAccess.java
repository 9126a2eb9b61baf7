package de.rundertisch.web.partners;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.partners.Role;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A person's way in: the invitation link, and the office roles that only administrators give. */
@Named
@RequestScoped
public class PersonAccess {

    @Inject
    private Accounts accounts;

    @Inject
    private Person person;

    @Inject
    private Desk desk;

    private Role[] roles;
    private String link;

    /** Makes a link. It is shown by this very answer and kept nowhere, so there is no redirect. */
    public void invite() {
        String code = accounts.invite(desk.actor(), person.getId());
        link = address() + "/accounts/welcome?code=" + code;
    }

    public String assign() {
        accounts.assignOfficeRoles(desk.actor(), person.getId(), Set.of(roles));
        return desk.done("/partners/person", "partners.access.rolesSaved");
    }

    /** Moderators invite partners; only administrators invite people of the office. */
    public boolean invitable() {
        return desk.actor().is(Role.ADMINISTRATOR)
                || accounts.officeRoles(person.getId()).isEmpty();
    }

    private static String address() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        StringBuffer url = request.getRequestURL();
        url.setLength(url.length() - request.getRequestURI().length());
        return url + request.getContextPath();
    }

    /** The link just made, null before. */
    public String getLink() {
        return link;
    }

    public Role[] getRoles() {
        if (roles == null) {
            roles = accounts.officeRoles(person.getId()).toArray(Role[]::new);
        }
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
