package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.FirstAdministrator;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Creating the first administrator of a fresh house with the code from the server's log; afterwards the page does not exist. */
@Named
@RequestScoped
public class Setup {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Notices notices;

    private String code;
    private String givenName;
    private String familyName;
    private String email;
    private String password;

    public void open() {
        if (!firstAdministrator.missing()) {
            throw BusinessException.notFound();
        }
    }

    public String create() {
        firstAdministrator.create(code, givenName, familyName, email, password);
        notices.success("accounts.setup.done");
        return "/accounts/sign-in?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
