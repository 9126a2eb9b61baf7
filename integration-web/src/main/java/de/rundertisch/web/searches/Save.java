package de.rundertisch.web.searches;

import de.rundertisch.core.searches.Rhythm;
import de.rundertisch.core.searches.SavedSearchLine;
import de.rundertisch.core.searches.SavedSearches;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saves a search under a name, or changes the name and the mails of a saved one. */
@Named
@RequestScoped
public class Save {

    private static final int LONGEST_SUGGESTION = 100;

    @Inject
    private SavedSearches searches;

    @Inject
    private Desk desk;

    private Long id;
    private String query;
    private String name;
    private Rhythm rhythm = Rhythm.AT_ONCE;

    @PostConstruct
    void begin() {
        id = desk.number("id");
        query = desk.parameter("query");
    }

    /** Reads what there is, or suggests a name. */
    public void load() {
        if (id != null) {
            SavedSearchLine line = searches.find(desk.actor(), id);
            name = line.name();
            rhythm = line.rhythm();
            query = line.query();
        } else {
            String words = SearchQuery.parse(query).text();
            name = words.length() > LONGEST_SUGGESTION ? words.substring(0, LONGEST_SUGGESTION) : words;
        }
    }

    /** Whether there is anything to save; asked for before Faces sets what stands in the address. */
    public boolean ready() {
        return id != null || query != null && !query.isBlank();
    }

    public String save() {
        if (id == null) {
            searches.save(desk.actor(), name, SearchQuery.parse(query).lasting().toString(), rhythm);
        } else {
            searches.arrange(desk.actor(), id, name, rhythm);
        }
        desk.done("/searches/saved", "searches.saved", name);
        return "/searches/saved?faces-redirect=true";
    }

    public Rhythm[] rhythms() {
        return Rhythm.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }
}
