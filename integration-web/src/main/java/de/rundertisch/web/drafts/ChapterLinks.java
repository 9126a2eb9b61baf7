package de.rundertisch.web.drafts;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.RecommendationLine;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which recommendations the chapter on the page is about, in all versions of the draft. */
@Named
@RequestScoped
public class ChapterLinks {

    @Inject
    private ConceptReading concept;

    @Inject
    private ChapterTopics topics;

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

    private List<RecommendationLine> stored = List.of();
    private Long[] chosen = {};

    @PostConstruct
    void show() {
        if (edit.getShown() != null) {
            stored = topics.of(signedIn.actor(), place.getVersion())
                    .getOrDefault(edit.getShown().line().id(), List.of());
            chosen = stored.stream().map(RecommendationLine::id).toArray(Long[]::new);
        }
    }

    public void save() {
        long chapter = edit.chapterId();
        editing.link(signedIn.actor(), chapter, Set.of(chosen));
        notices.success("drafts.links.saved");
        place.go(chapter, "links");
    }

    /** Those of the concept in force, and before them what the chapter is linked to from another edition: saving must not lose it. */
    public List<RecommendationLine> getChoices() {
        List<RecommendationLine> inForce = concept.recommendations();
        return Stream.concat(stored.stream().filter(line -> !inForce.contains(line)), inForce.stream())
                .toList();
    }

    /** How many are linked now. */
    public int getCount() {
        return stored.size();
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }
}
