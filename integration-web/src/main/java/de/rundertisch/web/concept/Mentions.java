package de.rundertisch.web.concept;

import de.rundertisch.core.drafts.ChapterLink;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.reading.CommentFilter;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects what refers to a recommendation, from the features that know. */
@RequestScoped
class Mentions {

    @Inject
    private DraftReading drafts;

    @Inject
    private DiscussionReading discussion;

    @Inject
    private SignedIn signedIn;

    /** The chapters about a recommendation that this person may read, with their comments counted once a version. */
    List<Mention> of(long recommendationId) {
        Map<Long, Map<UUID, Long>> counts = new HashMap<>();
        return drafts.about(signedIn.actor(), recommendationId).stream()
                .map(chapter -> new Mention(chapter, count(counts, chapter)))
                .toList();
    }

    private long count(Map<Long, Map<UUID, Long>> counts, ChapterLink chapter) {
        return counts.computeIfAbsent(
                        chapter.versionId(),
                        version -> discussion.counts(signedIn.actor(), version).byChapter(CommentFilter.ALL))
                .getOrDefault(chapter.lastingId(), 0L);
    }
}
