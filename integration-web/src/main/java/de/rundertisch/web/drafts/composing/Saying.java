package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.unsent.Place;
import de.rundertisch.core.unsent.Place.Edit;
import de.rundertisch.core.unsent.Place.InChapter;
import de.rundertisch.core.unsent.Place.InParagraph;
import de.rundertisch.core.unsent.Place.InPassage;
import de.rundertisch.core.unsent.Place.Reply;
import de.rundertisch.core.unsent.Place.WholeDraft;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Turns a sent form into the act it stands for: a comment on its place, a reply, or other words for one's own comment. */
@RequestScoped
class Saying {

    @Inject
    private Discussion discussion;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Speaker speaker;

    /** Does it; returns the id of the comment or reply that now stands. */
    long say(CommentForm form, long version) {
        speaker.requireSameVoice();
        return switch (Place.parse(form.getPlace())) {
            case WholeDraft draft -> post(form, version, null, null, null);
            case InChapter in -> post(form, version, in.id(), null, null);
            case InParagraph in -> post(form, version, null, in.id(), null);
            case InPassage in -> post(form, version, null, null, in.pick(form.getSeen()));
            case Reply reply ->
                discussion.reply(
                        signedIn.actor(),
                        reply.comment(),
                        form.id(),
                        form.getBody(),
                        form.isAside() ? Audience.ORGANISATION : null);
            case Edit edit -> {
                discussion.edit(
                        signedIn.actor(),
                        edit.comment(),
                        edit.lock(),
                        form.getRewording().wanted(),
                        form.getBody());
                yield edit.comment();
            }
        };
    }

    private long post(CommentForm form, long version, UUID chapter, UUID paragraph, PassagePick passage) {
        return discussion.post(
                signedIn.actor(),
                new NewComment(
                        form.id(),
                        version,
                        chapter,
                        paragraph,
                        passage,
                        form.getKind(),
                        form.getRewording().wanted(),
                        form.getBody(),
                        form.isAside() ? Audience.PERSONAL : null));
    }
}
