package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Setting a password with the one-time link of an invitation. */
@Named
@RequestScoped
public class Welcome {

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    private String code;
    private String password;
    private String name;

    public void open() {
        try {
            name = code == null ? null : accounts.invited(code);
        } catch (BusinessException over) {
            name = null;
        }
    }

    public String accept() {
        accounts.acceptInvitation(code, password);
        notices.success("accounts.welcome.done");
        return "/accounts/sign-in?faces-redirect=true";
    }

    /** Whoever is invited; null when the link does not work any more. */
    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
