package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.ConceptTree;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a new edition of the concept, or puts a prepared one in force. */
@Named("editionPage")
@RequestScoped
public class Edition {

    @Inject
    private ConceptKeeping keeping;

    @Inject
    private ConceptReading concept;

    @Inject
    private Desk desk;

    private Long id;
    private String title;
    private Integer year;
    private ConceptTree tree;

    @PostConstruct
    void begin() {
        id = desk.number("id");
    }

    /** What does not exist is not found, before the page is begun. */
    public void load() {
        tree();
    }

    public String prepare() {
        id = keeping.prepare(desk.actor(), title, year).id();
        return desk.done("/concept/overview?edit=true&edition=" + id, "concept.edition.prepared", title);
    }

    public String putInForce() {
        keeping.putInForce(desk.actor(), id);
        return desk.done("/concept/overview?edition=" + id, "concept.edition.inForce", tree().title());
    }

    /** The edition with this id, null for a new one. */
    public ConceptTree tree() {
        if (tree == null && id != null) {
            tree = concept.edition(desk.actor(), id);
        }
        return tree;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
