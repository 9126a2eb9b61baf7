package de.rundertisch.core.statements;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a receipt shows of a release.
 *
 * @param text what the hash is made of; see {@link ReceiptText}
 * @param hash SHA-256 that was written down at the release
 * @param intact whether the stored words still have that hash
 * @param items in the organisation's order
 */
public record Receipt(
        ReleaseLine release, @Nullable String coverNote, List<Item> items, String text, String hash, boolean intact) {

    /**
     * A released comment.
     *
     * @param place where in the draft, as people say it
     * @param quote the passage, null if it is about more
     * @param proposal the wording it proposes, null for none
     * @param body empty only beside a proposed wording
     */
    public record Item(
            int position,
            CommentKind kind,
            String place,
            @Nullable String quote,
            @Nullable ChangeProposal proposal,
            String body,
            String author) {

        static Item of(ReleasedComment comment) {
            return new Item(
                    comment.position(),
                    comment.kind(),
                    comment.place(),
                    comment.quote(),
                    comment.proposal(),
                    comment.body(),
                    comment.author());
        }
    }

    static Receipt of(Release release, boolean newest) {
        String text = ReceiptText.of(release);
        return new Receipt(
                ReleaseLine.of(release, newest),
                release.coverNote(),
                release.comments().stream().map(Item::of).toList(),
                text,
                release.hash(),
                ReceiptText.hash(text).equals(release.hash()));
    }
}
