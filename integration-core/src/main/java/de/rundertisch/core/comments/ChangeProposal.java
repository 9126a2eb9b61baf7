package de.rundertisch.core.comments;

import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.drafts.text.WordChanges;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wording that a comment proposes for its passage or paragraph (Änderungsvorschlag), with the one it was made for: both are kept, so
 * that the difference can be shown wherever the comment goes. Never changes; an edited comment has another one.
 */
@Embeddable
public class ChangeProposal {

    /** Longest wording on either side, UTF-16 units. */
    public static final int LONGEST = 10_000;

    /** What stays the same is shown up to this length on either side of a change. */
    private static final int AROUND = 80;

    @Column(name = "original_words", length = LONGEST)
    private String original;

    @Column(name = "proposed_words", length = LONGEST)
    private String wording;

    protected ChangeProposal() {}

    private ChangeProposal(String original, String wording) {
        this.original = original;
        this.wording = wording;
    }

    /**
     * @param original what stands there now
     * @param typed what shall stand there, as typed; blank to strike the words out
     * @throws BusinessException if either is too long, or both are the same but for white space
     */
    public static ChangeProposal of(String original, String typed) {
        if (original.length() > LONGEST) {
            throw new BusinessException("comments.proposal.tooMuch", LONGEST);
        }
        String cleaned = Text.optional(typed, LONGEST, "comments.proposal");
        String wording = cleaned == null ? "" : cleaned;
        if (squeezed(original).equals(squeezed(wording))) {
            throw new BusinessException("comments.proposal.same");
        }
        return new ChangeProposal(original, wording);
    }

    /** The same words for another row; rows do not share what is embedded in them. */
    public ChangeProposal copy() {
        return new ChangeProposal(original, wording);
    }

    /** What stood there when it was proposed. */
    public String original() {
        return original;
    }

    /** What shall stand there; empty if the words are to be struck out. */
    public String wording() {
        return wording;
    }

    /** Whether nothing shall stand there any more. */
    public boolean strikes() {
        return wording.isEmpty();
    }

    /** The difference in reading order, complete. */
    public List<Change> changes() {
        return WordChanges.between(original, wording);
    }

    /** The difference with what stays the same shortened around the changes, for narrow places. */
    public List<Change> gist() {
        List<Change> all = changes();
        List<Change> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Change change = all.get(i);
            shown.add(
                    change.kind() == Kind.SAME
                            ? new Change(Kind.SAME, shortened(change.text(), i > 0, i < all.size() - 1))
                            : change);
        }
        return shown;
    }

    /** Keeps the end that touches a change, cut between words. */
    private static String shortened(String text, boolean afterChange, boolean beforeChange) {
        int head = afterChange ? AROUND : 0;
        int tail = beforeChange ? AROUND : 0;
        if (text.length() <= head + tail + AROUND / 2) {
            return text;
        }
        String start = head == 0 ? "" : text.substring(0, text.lastIndexOf(' ', head) + 1);
        int last = text.indexOf(' ', text.length() - tail);
        String end = tail == 0 || last < 0 ? "" : text.substring(last);
        return start + "…" + end;
    }

    /**
     * Whether a later text says what was proposed.
     *
     * @param passage where the comment stood in its own version, null for a whole paragraph
     * @param now where it stands in the later text, null if it has no place there
     */
    public boolean adopted(@Nullable Passage passage, VersionText later, @Nullable Target now) {
        String wanted = squeezed(before(passage) + wording + behind(passage));
        boolean whole = passage == null || wanted.equals(squeezed(wording));
        return !wanted.isEmpty()
                && later.spans().stream()
                        .filter(span -> !span.heading() && (now == null || covers(now, span)))
                        .map(span -> squeezed(later.text().substring(span.start(), span.end())))
                        .anyMatch(text -> whole ? text.equals(wanted) : text.contains(wanted));
    }

    private static boolean covers(Target place, Span span) {
        return span.lastingId().equals(place.paragraph());
    }

    private static String before(@Nullable Passage passage) {
        return passage == null
                ? ""
                : passage.prefix().substring(passage.prefix().lastIndexOf('\n') + 1);
    }

    private static String behind(@Nullable Passage passage) {
        return passage == null ? "" : passage.suffix().split("\n", 2)[0];
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", " ").strip();
    }
}
