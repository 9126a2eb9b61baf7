package de.rundertisch.core.comments;

import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a comment says: words, a proposed wording, or both. Never changes; an edited comment has others. */
@Embeddable
class CommentWords {

    @Column(nullable = false, length = Comment.LONGEST)
    private String body;

    @Embedded
    private ChangeProposal proposal;

    protected CommentWords() {}

    /** A proposed wording speaks for itself; everything else needs words. */
    CommentWords(@Nullable String typed, @Nullable ChangeProposal proposal) {
        this.body = proposal == null
                ? Text.required(typed, Comment.LONGEST, "comments.body")
                : orEmpty(Text.optional(typed, Comment.LONGEST, "comments.body"));
        this.proposal = proposal;
    }

    /** Whether what was typed is what stands here already. */
    boolean say(@Nullable String typed, @Nullable String replacement) {
        String words = Text.optional(typed, Comment.LONGEST, "comments.body");
        String wording = Text.optional(replacement, Comment.LONGEST, "comments.proposal");
        boolean sameWording =
                proposal == null ? wording == null : proposal.wording().equals(orEmpty(wording));
        return body.equals(orEmpty(words)) && sameWording;
    }

    boolean sameAs(CommentWords others) {
        return body.equals(others.body) && wording().equals(others.wording());
    }

    private Optional<String> wording() {
        return Optional.ofNullable(proposal).map(ChangeProposal::wording);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    String body() {
        return body;
    }

    @Nullable
    ChangeProposal proposal() {
        return proposal;
    }
}
