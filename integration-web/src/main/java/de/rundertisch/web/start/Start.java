package de.rundertisch.web.start;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentFilter;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.moderation.ModerationReading;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Where people land: what waits for their comment, what others have said, what is new in the archive. */
@Named
@RequestScoped
public class Start {

    private static final int FEW = 5;
    private static final DocumentFilter NEWEST =
            new DocumentFilter(null, null, null, null, false, DocumentFilter.Sort.UPLOADED, true);

    private List<OpenConsultation> consultations;
    private List<FindableComment> comments;
    private List<DocumentLine> documents;
    private long moderation;

    /** The boundaries are asked once, while the bean is made, and not kept. */
    @Inject
    void read(
            SignedIn signedIn,
            DraftReading drafts,
            CommentLookup discussion,
            Archive archive,
            ModerationReading moderating,
            Clock clock) {
        consultations = OpenConsultation.among(drafts.drafts(signedIn.actor()), clock.instant());
        comments = discussion.latest(signedIn.actor(), FEW);
        moderation = moderating.count(signedIn.actor());
        documents = archive.list(signedIn.actor(), NEWEST, 0, FEW).lines();
    }

    public List<OpenConsultation> getConsultations() {
        return consultations;
    }

    public List<FindableComment> getComments() {
        return comments;
    }

    /** How many comments wait for the moderation; 0 for everybody else. */
    public long getModeration() {
        return moderation;
    }

    public List<DocumentLine> getDocuments() {
        return documents;
    }
}
