package de.rundertisch.core.reading;

import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** What organisations say on a version: their own people before release, whoever may read it afterwards. */
@ApplicationScoped
@Transactional
public class OrganisationComments {

    @Inject
    private ThreadRepository comments;

    @Inject
    private CarriedRepository carried;

    /** How many comments of the actor's organisation on a version wait for release; 0 for the office. Two queries. */
    public long internal(Actor actor, long versionId) {
        return actor.organisationId() == null
                ? 0
                : comments.internal(actor.organisationId(), versionId)
                        + carried.ofOrganisation(actor, versionId).stream()
                                .filter(placement -> !placement.comment().official())
                                .count();
    }

    /**
     * What the actor's organisation has to say on a version, released or not, in the order of the text; with what it said on earlier
     * versions and has not released, or only on this one. Two queries.
     */
    public List<CommentLine> ofOrganisation(Actor actor, long versionId) {
        return Stream.concat(
                        comments.ofOrganisation(actor, versionId).stream()
                                .map(comment -> CommentLine.of(comment, actor, List.of())),
                        carried.ofOrganisation(actor, versionId).stream()
                                .map(placement -> CommentLine.of(placement, false, actor, List.of())))
                .sorted(CommentLine.IN_TEXT)
                .toList();
    }

    /**
     * What organisations have released on a version or, if it was carried over to it, on an earlier one, withdrawn ones left out. Two
     * queries.
     */
    public List<CommentLine> released(Actor actor, long versionId) {
        return Stream.concat(
                        comments.released(actor, versionId).stream()
                                .map(comment -> CommentLine.of(comment, actor, List.of())),
                        carried.released(actor, versionId).stream()
                                .map(placement -> CommentLine.of(placement, false, actor, List.of())))
                .toList();
    }
}
