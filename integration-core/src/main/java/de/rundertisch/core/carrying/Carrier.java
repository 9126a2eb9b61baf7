package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.comments.relocation.PassageRelocation;
import de.rundertisch.core.comments.relocation.Relocated;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says for the comments on one version where they stand in a later one. What is about the draft, a chapter or a paragraph follows the
 * lasting id; a passage follows its words. A paragraph whose id is gone may have been merged into another: its words are looked for, but
 * a moderator decides.
 */
final class Carrier {

    private final VersionText before;
    private final VersionText after;
    private final PassageRelocation relocation;
    private final Map<UUID, Span> old = new HashMap<>();
    private final Map<UUID, Span> fresh = new HashMap<>();

    Carrier(VersionText before, VersionText after) {
        this.before = before;
        this.after = after;
        this.relocation = PassageRelocation.between(before, after);
        before.spans().forEach(span -> old.put(span.lastingId(), span));
        after.spans().forEach(span -> fresh.put(span.lastingId(), span));
    }

    Proposal carry(Target target) {
        Passage passage = target.passage();
        UUID piece = target.paragraph() == null ? target.chapter() : target.paragraph();
        if (passage != null) {
            return passage(passage);
        }
        return piece == null ? Proposal.sure(RelocationStatus.UNCHANGED, Target.draft()) : piece(target, piece);
    }

    private Proposal passage(Passage passage) {
        Relocated found = relocation.relocate(passage);
        Passage place = found.passage();
        Target target = place == null ? null : Target.at(after, place);
        return new Proposal(found.status(), target, found.confidence(), found.certain());
    }

    /** A chapter as a whole, or a paragraph. */
    private Proposal piece(Target target, UUID lastingId) {
        Span now = fresh.get(lastingId);
        Span then = old.get(lastingId);
        if (now == null) {
            return then == null || then.heading() ? gone() : lookedFor(then);
        }
        Target place = now.heading() ? Target.chapter(after, lastingId) : Target.paragraph(after, lastingId);
        boolean same = then != null && words(before, then).equals(words(after, now));
        RelocationStatus status = !same
                ? RelocationStatus.TEXT_CHANGED
                : isElsewhere(target.chapter(), place.chapter()) ? RelocationStatus.MOVED : RelocationStatus.UNCHANGED;
        return Proposal.sure(status, place);
    }

    private static boolean isElsewhere(@Nullable UUID before, @Nullable UUID after) {
        return before != null && !before.equals(after);
    }

    private Proposal lookedFor(Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + Passage.LONGEST);
        if (words(before, paragraph).isBlank()) {
            return gone();
        }
        Relocated found = relocation.relocate(Passage.of(before.text(), paragraph.start(), end));
        Passage place = found.passage();
        if (place == null) {
            return new Proposal(RelocationStatus.ORPHANED, null, found.confidence(), found.certain());
        }
        return new Proposal(found.status(), Target.paragraphAt(after, place), found.confidence(), false);
    }

    private static Proposal gone() {
        return Proposal.sure(RelocationStatus.ORPHANED, null);
    }

    private static String words(VersionText text, Span span) {
        return text.text().substring(span.start(), span.end());
    }
}
