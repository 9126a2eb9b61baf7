package de.rundertisch.web.archive;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.PartnerDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms offer to describe a document with. */
@ApplicationScoped
class Descriptive {

    @Inject
    private ConceptReading concept;

    @Inject
    private PartnerDirectory partners;

    /**
     * Titles of fields of action to choose from, each with its id: those of the concept in force, in its order, and then those of
     * older editions that are chosen already, so that saving a form never loses them.
     */
    Map<String, Long> fields(Collection<Long> chosen) {
        Map<String, Long> fields = new LinkedHashMap<>();
        for (FieldOfAction field : concept.fields()) {
            fields.put(field.title(), field.id());
        }
        for (FieldOfAction field : concept.fieldsById(chosen)) {
            if (!fields.containsValue(field.id())) {
                fields.put(field.title() + " (" + field.taxonomy().year() + ")", field.id());
            }
        }
        return fields;
    }

    List<Organisation> organisations() {
        return partners.organisationsByName();
    }
}
