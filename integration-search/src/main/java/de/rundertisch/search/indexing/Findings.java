package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Extractions;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.concept.RecommendationLine;
import de.rundertisch.core.likeness.Likeness;
import de.rundertisch.search.description.FieldGuess;
import de.rundertisch.search.description.Fingerprint;
import de.rundertisch.search.description.Guessing;
import de.rundertisch.search.extraction.ExtractedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Tells the archive what was found in a document that has been read to its end, and what can be guessed from it. */
@ApplicationScoped
class Findings {

    @Inject
    private Extractions extractions;

    @Inject
    private ConceptReading concept;

    @Inject
    private Likeness likeness;

    void finish(Extractions.Claim claim, ExtractedText text, PageBatches pages) {
        Guessing guessing = new Guessing(new FieldGuess(topics()));
        extractions.suggest(claim, guessing.about(pages.sample(), text.title(), text.date()));
        extractions.notePictured(claim, pages.pictured());
        if (text.hasText()) {
            pages.sample().fingerprint().ifPresent(print -> note(claim.documentId(), print));
            extractions.markSearchable(claim);
        } else {
            extractions.markNoText(claim);
        }
    }

    /** One after the other: of two that are noted at the same time neither would see the other. */
    private synchronized void note(long documentId, Fingerprint print) {
        likeness.note(documentId, print.places());
    }

    private List<FieldGuess.Topic> topics() {
        List<RecommendationLine> recommendations = concept.recommendations();
        return concept.fields().stream()
                .map(field -> new FieldGuess.Topic(field.id(), words(field, recommendations)))
                .toList();
    }

    private static List<String> words(FieldOfAction field, List<RecommendationLine> recommendations) {
        Stream<String> titles = recommendations.stream()
                .filter(recommendation -> recommendation.fieldId() == field.id())
                .map(RecommendationLine::title);
        return Stream.concat(Stream.of(field.title()), titles).toList();
    }
}
