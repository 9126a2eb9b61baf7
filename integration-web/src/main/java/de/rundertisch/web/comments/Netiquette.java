package de.rundertisch.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** How people speak with one another here: a page to read. */
@Named
@RequestScoped
public class Netiquette {

    /** The rules, named as in their texts. */
    public List<String> getRules() {
        return List.of("matter", "respect", "privacy", "sources", "short", "language");
    }
}
