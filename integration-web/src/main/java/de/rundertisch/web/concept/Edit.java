package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.ConceptPart;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.concept.Goal;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words of one part of the concept; without an id in the address a new part below the edition, field or goal named there. */
@Named("conceptEdit")
@RequestScoped
public class Edit {

    @Inject
    private ConceptKeeping keeping;

    @Inject
    private ConceptReading concept;

    @Inject
    private Desk desk;

    private PartAddress at;
    private final PartForm form = new PartForm();
    private ConceptPart stored;

    @PostConstruct
    void begin() {
        at = PartAddress.from(desk);
    }

    /** A new part needs something to hang on; without it, or without the part itself, there is nothing to edit. */
    public void load() {
        at.requireComplete();
        editionId();
        switch (stored()) {
            case null -> {}
            case FieldOfAction it -> form.read(it);
            case Goal it -> form.read(it);
            case de.rundertisch.core.concept.Recommendation it -> form.read(it);
        }
    }

    public String save() {
        String done = at.getId() == null ? add() : revise();
        return desk.done("/concept/overview?edit=true&edition=" + editionId(), done, form.getCode());
    }

    private String add() {
        switch (at.getType()) {
            case FIELD -> keeping.addField(desk.actor(), at.getEdition(), form.getTitle(), form.getShortTitle());
            case GOAL -> keeping.addGoal(desk.actor(), at.getField(), form.getText());
            case RECOMMENDATION ->
                keeping.addRecommendation(desk.actor(), at.getField(), at.getGoal(), form.phrasing());
        }
        return "concept.added." + at.getType();
    }

    private String revise() {
        switch (at.getType()) {
            case FIELD ->
                keeping.reviseField(desk.actor(), at.getId(), form.getVersion(), form.getTitle(), form.getShortTitle());
            case GOAL -> keeping.reviseGoal(desk.actor(), at.getId(), form.getVersion(), form.getText());
            case RECOMMENDATION ->
                keeping.reviseRecommendation(desk.actor(), at.getId(), form.getVersion(), form.phrasing());
        }
        return "shared.saved";
    }

    /** The part as it is in the database, null for a new one. */
    public ConceptPart stored() {
        if (stored == null && at.getId() != null) {
            stored = switch (at.getType()) {
                case FIELD -> concept.field(desk.actor(), at.getId());
                case GOAL -> concept.goal(desk.actor(), at.getId());
                case RECOMMENDATION -> concept.recommendation(desk.actor(), at.getId());
            };
        }
        return stored;
    }

    /** The edition this is about, whatever the address named. */
    public long editionId() {
        if (at.getEdition() != null) {
            return at.getEdition();
        }
        ConceptPart known = at.getId() == null ? concept.field(desk.actor(), at.getField()) : stored();
        return known.taxonomy().id();
    }

    /** Which part, or where a new one is to hang. */
    public PartAddress getAt() {
        return at;
    }

    public PartForm getForm() {
        return form;
    }
}
