package de.rundertisch.core.demo;

import de.rundertisch.core.concept.ConceptKeeping;
import de.rundertisch.core.concept.Phrasing;
import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Writes the concept of {@code concept.json} and puts it in force. */
@ApplicationScoped
class DemoConcept {

    @Inject
    private ConceptKeeping concept;

    /** @return the recommendations by their code */
    Map<String, Long> write(Actor moderator) {
        ConceptSource source = ConceptSource.read();
        long taxonomy =
                concept.prepare(moderator, source.title(), source.year()).id();
        Map<String, Long> recommendations = new HashMap<>();
        for (ConceptSource.Field field : source.fields()) {
            long id = concept.addField(moderator, taxonomy, field.title(), field.shortTitle())
                    .id();
            field.goals().forEach(goal -> recommendations.putAll(add(moderator, id, goal)));
        }
        concept.putInForce(moderator, taxonomy);
        return recommendations;
    }

    private Map<String, Long> add(Actor moderator, long field, ConceptSource.Goal source) {
        long goal = concept.addGoal(moderator, field, source.text()).id();
        Map<String, Long> recommendations = new HashMap<>();
        for (ConceptSource.Recommendation r : source.recommendations()) {
            Phrasing phrasing = new Phrasing(r.code(), r.title(), r.wording());
            recommendations.put(
                    r.code(),
                    concept.addRecommendation(moderator, field, goal, phrasing).id());
        }
        return recommendations;
    }
}
