package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.ArchiveFindables;
import de.rundertisch.core.archive.FindableDocument;
import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.concept.ConceptFindables;
import de.rundertisch.core.concept.FindableRecommendation;
import de.rundertisch.core.drafts.ChapterFields;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.responses.FindableResponse;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.search.engine.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a change names into the index as it is now in the database, or takes it out if it is not to be found any more. Doing
 * it twice does no harm.
 */
@ApplicationScoped
@Transactional
class SubjectReader {

    @Inject
    private ArchiveFindables archive;

    @Inject
    private DraftReading drafts;

    @Inject
    private ChapterFields chapterFields;

    @Inject
    private CommentLookup comments;

    @Inject
    private ResponseReading responses;

    @Inject
    private ConceptFindables concept;

    public void bring(Change change, Shelf index) throws IOException {
        long id = change.subjectId();
        switch (change.subject()) {
            case DOCUMENT -> bringDocument(id, index);
            case DRAFT -> {
                // What is found of a draft are its versions and comments, and they are named when they change.
            }
            case DRAFT_VERSION -> bringVersion(id, index);
            case COMMENT -> bringComment(id, index);
            case RECOMMENDATION -> bringRecommendation(id, index);
            case SYNONYMS, LEXICON -> {
                // words, nothing to be found
            }
        }
    }

    /** Whether what this change names will change again by itself: a document whose text is being read. */
    public boolean unsettled(@Nullable Change change) {
        return change != null
                && change.subject() == Subject.DOCUMENT
                && archive.find(change.subjectId())
                        .map(FindableDocument::reading)
                        .orElse(false);
    }

    private void bringDocument(long id, Shelf index) throws IOException {
        Optional<FindableDocument> document = archive.find(id);
        if (document.isPresent()) {
            index.replace(DocumentFindables.group(id), new DocumentFindables(document.get(), archive));
        } else {
            index.remove(DocumentFindables.group(id));
        }
    }

    /** An older version needs nothing: the change that published the newest one stands in the queue too. */
    private void bringVersion(long id, Shelf index) throws IOException {
        Optional<de.rundertisch.core.drafts.Findable> version =
                drafts.findable(id).filter(de.rundertisch.core.drafts.Findable::latest);
        if (version.isPresent()) {
            index.replace(
                    DraftFindables.group(version.get().draftId()),
                    DraftFindables.of(version.get(), chapterFields.of(id)));
        }
    }

    private void bringComment(long id, Shelf index) throws IOException {
        Optional<FindableComment> comment = comments.findable(id);
        Set<Long> fields = comment.map(this::fields).orElse(Set.of());
        if (comment.isPresent()) {
            index.replace(DraftFindables.commentGroup(id), List.of(DraftFindables.of(comment.get(), fields)));
        } else {
            index.remove(DraftFindables.commentGroup(id));
        }
        bringResponse(id, comment, fields, index);
    }

    private Set<Long> fields(FindableComment comment) {
        return comment.chapter() == null
                ? Set.of()
                : chapterFields.of(comment.draftVersionId()).getOrDefault(comment.chapter(), Set.of());
    }

    /** An answer comes and goes with its comment, and is seen by the same people. */
    private void bringResponse(long id, Optional<FindableComment> comment, Set<Long> fields, Shelf index)
            throws IOException {
        Optional<FindableResponse> response = responses.findable(id);
        if (comment.isPresent() && response.isPresent()) {
            index.replace(
                    DraftFindables.responseGroup(id),
                    List.of(DraftFindables.of(response.get(), comment.get(), fields)));
        } else {
            index.remove(DraftFindables.responseGroup(id));
        }
    }

    private void bringRecommendation(long id, Shelf index) throws IOException {
        Optional<FindableRecommendation> recommendation = concept.find(id);
        if (recommendation.isPresent()) {
            index.replace(RecommendationFindables.group(id), List.of(RecommendationFindables.of(recommendation.get())));
        } else {
            index.remove(RecommendationFindables.group(id));
        }
    }
}
