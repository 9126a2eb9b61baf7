package de.rundertisch.core.concept;

/** The three kinds of part a concept is made of, for what can be done with any of them. */
public enum PartType {
    FIELD(FieldOfAction.class),
    GOAL(Goal.class),
    RECOMMENDATION(Recommendation.class);

    private final Class<? extends ConceptPart> entity;

    PartType(Class<? extends ConceptPart> entity) {
        this.entity = entity;
    }

    Class<? extends ConceptPart> entity() {
        return entity;
    }
}
