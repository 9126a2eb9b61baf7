package de.rundertisch.web.accounts;

import de.rundertisch.core.demo.DemoData;
import de.rundertisch.core.demo.DemoLogins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the sign-in page tells visitors of the demo; nothing in a real house. */
@Named
@RequestScoped
public class Demo {

    @Inject
    private DemoData demo;

    /** One login a role, empty where this is not the demo. */
    public List<DemoLogins.Login> getLogins() {
        return demo.active() ? DemoLogins.all() : List.of();
    }

    public String getPassword() {
        return DemoLogins.PASSWORD;
    }
}
