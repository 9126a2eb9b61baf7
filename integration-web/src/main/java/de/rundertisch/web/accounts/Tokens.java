package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.accounts.TokenLine;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tokens part of the profile page. A fresh token is shown in the answer to the request that made it, and never again. */
@Named
@RequestScoped
public class Tokens {

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String name;
    private String fresh;

    /** Stays on the page without a redirect: the token must not travel through an address or be kept anywhere. */
    public void create() {
        fresh = accounts.createToken(signedIn.actor(), name);
        name = null;
    }

    public String revoke(long id) {
        accounts.revokeToken(signedIn.actor(), id);
        notices.success("accounts.token.revoked");
        return "/accounts/profile?faces-redirect=true";
    }

    public List<TokenLine> getLines() {
        return accounts.tokens(signedIn.actor());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The token just made, null otherwise. */
    public String getFresh() {
        return fresh;
    }
}
