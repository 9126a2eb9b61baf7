package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The permanent page of a recommendation: its words, its place in the concept, and everything that refers to it. */
@Named("recommendationPage")
@RequestScoped
public class Recommendation {

    @Inject
    private ConceptReading concept;

    @Inject
    private Mentions found;

    @Inject
    private Desk desk;

    private Long id;
    private de.rundertisch.core.concept.Recommendation stored;
    private List<Mention> mentions;

    @PostConstruct
    void begin() {
        id = desk.number("id");
    }

    /** What does not exist is not found, before the page is begun. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound();
        }
        stored();
    }

    public de.rundertisch.core.concept.Recommendation stored() {
        if (stored == null) {
            stored = concept.recommendation(desk.actor(), id);
        }
        return stored;
    }

    /** The wording, cut where its author left a line empty. */
    public List<String> paragraphs() {
        return List.of(stored().wording().split("\\n\\s*\\n"));
    }

    /** Chapters of drafts that are about this recommendation. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions = found.of(id);
        }
        return mentions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
