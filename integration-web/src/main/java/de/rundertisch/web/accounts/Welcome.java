package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Setting a password with the one-time link of an invitation. */
@Named
@RequestScoped
public class Welcome {

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String code;

    private String password;
    private String name;

    /** Before Faces reads the form, which only who is invited has. */
    @PostConstruct
    void open() {
        try {
            name = code == null ? null : accounts.invited(code);
        } catch (BusinessException over) {
            name = null;
        }
    }

    public void accept() {
        Refusals.at("password", () -> {
            accounts.acceptInvitation(code, password);
            notices.success("accounts.welcome.done");
            Faces.redirect("accounts/sign-in");
        });
    }

    /** Whoever is invited; null when the link does not work any more. */
    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
