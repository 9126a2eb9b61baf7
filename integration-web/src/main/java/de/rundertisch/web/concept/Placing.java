package de.rundertisch.web.concept;

import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.ConceptTree.FieldBranch;
import de.rundertisch.core.concept.ConceptTree.GoalBranch;
import de.rundertisch.core.concept.PartType;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where a part of the concept stands: its place in the row, its field and goal, inside or outside the concept. */
@Named
@RequestScoped
public class Placing {

    private static final String PAGE = "/concept/edit";
    private static final int LONGEST_GOAL = 80;

    @Inject
    private ConceptKeeping keeping;

    @Inject
    private ConceptReading concept;

    @Inject
    private Desk desk;

    private String target;

    /** One place up with -1, one down with 1. */
    public String move(PartType type, long id, int steps) {
        keeping.move(desk.actor(), type, id, steps);
        return desk.done(PAGE, steps < 0 ? "concept.movedUp" : "concept.movedDown");
    }

    public String retire(PartType type, long id) {
        keeping.retire(desk.actor(), type, id);
        return desk.done(PAGE, "concept.retired");
    }

    public String restore(PartType type, long id) {
        keeping.restore(desk.actor(), type, id);
        return desk.done(PAGE, "concept.restored");
    }

    /** Assigns a recommendation to the chosen target: a field, or a field and a goal of it. */
    public String assign(long id) {
        String[] ids = target.split(":");
        Long goal = ids.length > 1 ? Long.valueOf(ids[1]) : null;
        keeping.assign(desk.actor(), id, Long.parseLong(ids[0]), goal);
        return desk.done(PAGE, "concept.assigned");
    }

    /** Every field as a whole and every goal, to choose from. */
    public List<SelectItem> targets(long edition) {
        List<SelectItem> targets = new ArrayList<>();
        for (FieldBranch field :
                concept.edition(desk.actor(), edition).activeOnly().fields()) {
            targets.add(new SelectItem(String.valueOf(field.id()), field.title()));
            field.goals()
                    .forEach(goal -> targets.add(new SelectItem(field.id() + ":" + goal.id(), label(field, goal))));
        }
        return targets;
    }

    private static String label(FieldBranch field, GoalBranch goal) {
        String text = goal.text();
        String start = text.length() <= LONGEST_GOAL ? text : text.substring(0, LONGEST_GOAL) + " …";
        return field.label() + " › " + start;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
