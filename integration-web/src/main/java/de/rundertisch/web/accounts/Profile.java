package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.accounts.SignedInPerson;
import de.rundertisch.core.accounts.SignedInPerson.ActsFor;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own password and who one is here. Tokens have a bean of their own, {@link Tokens}. */
@Named
@RequestScoped
public class Profile {

    private static final String SELF = "/accounts/profile?faces-redirect=true";

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String oldPassword;
    private String newPassword;

    public String changePassword() {
        accounts.changePassword(signedIn.actor(), oldPassword, newPassword);
        notices.success("accounts.password.changed");
        return SELF;
    }

    public SignedInPerson getPerson() {
        return signedIn.required();
    }

    public List<ActsFor> getChoices() {
        return signedIn.required().choices();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
