package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.SignInResult;
import de.rundertisch.core.accounts.SigningIn;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.Paths;
import de.rundertisch.web.shared.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signing in, and back to the page one wanted. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Notices notices;

    private String email;
    private String password;
    private String next;

    public void enter() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        SignInResult result = signingIn.signIn(email, password, request.getRemoteAddr());
        switch (result) {
            case SignInResult.Welcome welcome -> {
                sessions.open(request, welcome.person());
                external().redirect(request.getContextPath() + (Paths.isInside(next) ? next : "/"));
            }
            case SignInResult.Refused refused -> notices.mistake("accounts.signIn.refused");
            case SignInResult.Wait wait ->
                notices.mistake(
                        "accounts.signIn.wait", Math.max(1, wait.duration().toSeconds()));
        }
    }

    /** Whether the person was led here from a page on which they were signed in: the server no longer knows the browser's session. */
    public boolean isEnded() {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        return next != null && request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Whether the person has lost access while they were signed in. */
    public boolean isClosed() {
        return sessions.isClosed((HttpServletRequest) external().getRequest());
    }

    /** Whether the page they come from keeps what is typed on their device. */
    public boolean isKept() {
        return (isEnded() || isClosed()) && next != null && next.startsWith("/drafts/read");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
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

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
