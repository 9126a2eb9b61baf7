package de.rundertisch.web.drafts;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.RecommendationLine;
import de.rundertisch.core.drafts.ChapterLink;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Which recommendations the chapter on the page is about, in all versions of the draft. */
@Named
@RequestScoped
public class ChapterLinks {

    @Inject
    private ConceptReading concept;

    @Inject
    private DraftReading reading;

    @Inject
    private DraftEditing editing;

    @Inject
    private Edit edit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private EditPlace place;

    private Long[] chosen = {};

    @PostConstruct
    void show() {
        if (edit.getShown() != null) {
            chosen = reading.links(signedIn.actor(), place.getVersion()).stream()
                    .filter(link -> link.chapterId() == edit.getShown().line().id())
                    .map(ChapterLink::recommendationId)
                    .toArray(Long[]::new);
        }
    }

    public void save() {
        long chapter = edit.getShown().line().id();
        editing.link(signedIn.actor(), chapter, Set.of(chosen));
        notices.success("drafts.links.saved");
        place.go(chapter, "links");
    }

    public List<RecommendationLine> getChoices() {
        return concept.recommendations();
    }

    /** How many are chosen. */
    public int getCount() {
        return chosen.length;
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }
}
