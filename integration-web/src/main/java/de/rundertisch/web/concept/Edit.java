package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.ConceptPart;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.concept.Goal;
import de.rundertisch.core.concept.PartType;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

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

    private PartType type;
    private Long id;
    private Long edition;
    private Long field;
    private Long goal;
    private final PartForm form = new PartForm();
    private ConceptPart stored;

    @PostConstruct
    void begin() {
        id = desk.number("id");
        field = desk.number("field");
        edition = desk.number("edition");
        type = Stream.of(PartType.values())
                .filter(known -> known.name().equals(desk.parameter("type")))
                .findFirst()
                .orElse(PartType.FIELD);
    }

    /** A new part needs something to hang on; without it, or without the part itself, there is nothing to edit. */
    public void load() {
        if (id == null && (type == PartType.FIELD ? edition : field) == null) {
            throw BusinessException.notFound();
        }
        editionId();
        switch (stored()) {
            case null -> {}
            case FieldOfAction it -> form.read(it);
            case Goal it -> form.read(it);
            case de.rundertisch.core.concept.Recommendation it -> form.read(it);
        }
    }

    public String save() {
        String done = id == null ? add() : revise();
        return desk.done("/concept/overview?edit=true&edition=" + editionId(), done, form.getCode());
    }

    private String add() {
        switch (type) {
            case FIELD -> keeping.addField(desk.actor(), edition, form.getTitle(), form.getShortTitle());
            case GOAL -> keeping.addGoal(desk.actor(), field, form.getText());
            case RECOMMENDATION -> keeping.addRecommendation(desk.actor(), field, goal, form.phrasing());
        }
        return "concept.added." + type;
    }

    private String revise() {
        switch (type) {
            case FIELD ->
                keeping.reviseField(desk.actor(), id, form.getVersion(), form.getTitle(), form.getShortTitle());
            case GOAL -> keeping.reviseGoal(desk.actor(), id, form.getVersion(), form.getText());
            case RECOMMENDATION -> keeping.reviseRecommendation(desk.actor(), id, form.getVersion(), form.phrasing());
        }
        return "shared.saved";
    }

    /** The part as it is in the database, null for a new one. */
    public ConceptPart stored() {
        if (stored == null && id != null) {
            stored = switch (type) {
                case FIELD -> concept.field(desk.actor(), id);
                case GOAL -> concept.goal(desk.actor(), id);
                case RECOMMENDATION -> concept.recommendation(desk.actor(), id);
            };
        }
        return stored;
    }

    /** The edition this is about, whatever the address named. */
    public long editionId() {
        if (edition == null) {
            ConceptPart known = id == null ? concept.field(desk.actor(), field) : stored();
            edition = known.taxonomy().id();
        }
        return edition;
    }

    public PartForm getForm() {
        return form;
    }

    public PartType getType() {
        return type;
    }

    public void setType(PartType type) {
        this.type = type;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public Long getField() {
        return field;
    }

    public void setField(Long field) {
        this.field = field;
    }

    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }
}
