package de.rundertisch.web.drafts;

import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which parts of a reading page are asked for: all of them by whoever opens it, a few by its script when something has changed there. Named
 * in {@code part}: lasting ids of chapters, {@code draft} for what stands at the beginning, {@code homeless} for what has no place,
 * {@code all}; the contents rail always comes along.
 */
@Named
@RequestScoped
public class Parts {

    @Inject
    private Desk desk;

    private boolean whole;
    private Set<String> wanted;

    @PostConstruct
    void begin() {
        String named = desk.parameter("part");
        whole = named == null;
        wanted = whole ? Set.of("all") : new HashSet<>(Arrays.asList(named.split(",")));
    }

    /** Whether this is the page itself. */
    public boolean isWhole() {
        return whole;
    }

    /** The page with everything around it, or nothing but what is asked for. */
    public String getTemplate() {
        return whole ? "/WEB-INF/layout.xhtml" : "/WEB-INF/part.xhtml";
    }

    public boolean has(Object part) {
        return wanted.contains("all") || wanted.contains(String.valueOf(part));
    }
}
