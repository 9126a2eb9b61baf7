package de.rundertisch.core.demo;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.vocabulary.SynonymKeeping;
import de.rundertisch.core.vocabulary.Synonyms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Teaches the search a few abbreviations of the town's office, so that it is seen what synonyms are for. */
@ApplicationScoped
class DemoVocabulary {

    private static final List<List<String>> GROUPS = List.of(
            List.of("IK", "Integrationskurs"),
            List.of("MO", "Migrantenorganisation"),
            List.of("Kita", "Kindertagesstätte", "Kindertageseinrichtung"),
            List.of("VHS", "Volkshochschule"),
            List.of("MBE", "Migrationsberatung für erwachsene Zugewanderte"));

    @Inject
    private SynonymKeeping synonyms;

    void teach(Actor office) {
        GROUPS.forEach(group -> synonyms.add(office, new Synonyms(group)));
    }
}
