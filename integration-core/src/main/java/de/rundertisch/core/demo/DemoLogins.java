package de.rundertisch.core.demo;

import de.rundertisch.core.partners.Role;
import java.util.List;

/**
 * Who can be tried out in demo mode: one person for each role, all with the same password, which is no secret. The sign-in page and
 * the line that says the server is ready show this list; tests sign in with it. Everybody else in the demo has the same password.
 */
public final class DemoLogins {

    /** The password of everybody in the demo. */
    public static final String PASSWORD = "Runder-Tisch-2026";

    /** Comments for Frauentreff Nord. */
    public static final Login MEMBER =
            new Login(Role.PARTNER_MEMBER, "amira.haddad@frauentreff-nord.example", "Amira Haddad");

    /** Comments for Frauentreff Nord and makes its statement official. */
    public static final Login RELEASER =
            new Login(Role.PARTNER_RELEASER, "petra.lindner@frauentreff-nord.example", "Petra Lindner");

    /** The Integrationsbeauftragte, who runs the consultation. */
    public static final Login MODERATOR = new Login(Role.MODERATOR, "miriam.vogt@auenburg.example", "Miriam Vogt");

    /** Works in the office with the archive. */
    public static final Login STAFF = new Login(Role.STAFF, "lukas.berger@auenburg.example", "Lukas Berger");

    /** City IT. */
    public static final Login ADMINISTRATOR =
            new Login(Role.ADMINISTRATOR, "sandra.wenzel@auenburg.example", "Sandra Wenzel");

    private DemoLogins() {}

    /** One login for each role, in the order in which they are shown. */
    public static List<Login> all() {
        return List.of(MEMBER, RELEASER, MODERATOR, STAFF, ADMINISTRATOR);
    }

    /**
     * Somebody to sign in as.
     *
     * @param role what the person may do
     * @param email to sign in with
     * @param name given and family name
     */
    public record Login(Role role, String email, String name) {}
}
