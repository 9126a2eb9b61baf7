package de.rundertisch.core.reading;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of some proposals compete: they would replace words that both have, so that not both can be adopted as they are. Two that want the
 * very same are one, and a proposal whose words have changed since competes with nothing. Made for the comments one reader may see; knows
 * of no others. Never changes.
 */
public final class Competition {

    private final Map<Long, List<CommentLine>> rivals = new HashMap<>();

    /** The words a proposal would replace. */
    private record Stretch(CommentLine comment, int start, int end) {

        boolean rivals(Stretch other) {
            return start < other.end && other.start < end && !wantsTheSame(other);
        }

        private boolean wantsTheSame(Stretch other) {
            return start == other.start && end == other.end && wording(comment).equals(wording(other.comment));
        }

        private static String wording(CommentLine line) {
            return Optional.ofNullable(line.proposal())
                    .map(ChangeProposal::wording)
                    .orElseThrow();
        }
    }

    private Competition() {}

    /**
     * @param comments any; those without a proposed wording are passed over
     * @param spans where the paragraphs they are about stand in the version's text
     */
    public static Competition among(Collection<CommentLine> comments, Collection<Span> spans) {
        Map<UUID, Span> places = spans.stream().collect(Collectors.toMap(Span::lastingId, Function.identity()));
        List<Stretch> stretches = comments.stream()
                .filter(line -> line.proposal() != null)
                .filter(line -> line.carried() == null || !line.carried().changed())
                .flatMap(line -> stretch(line, places).stream())
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList();
        Competition competition = new Competition();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch one = stretches.get(i);
            for (int j = i + 1; j < stretches.size() && stretches.get(j).start() < one.end(); j++) {
                if (one.rivals(stretches.get(j))) {
                    competition.add(one.comment(), stretches.get(j).comment());
                }
            }
        }
        return competition;
    }

    private static Optional<Stretch> stretch(CommentLine line, Map<UUID, Span> places) {
        Passage passage = line.passage();
        if (passage != null) {
            return Optional.of(new Stretch(line, passage.start(), passage.end()));
        }
        return Optional.ofNullable(places.get(line.paragraph()))
                .map(span -> new Stretch(line, span.start(), span.end()));
    }

    private void add(CommentLine one, CommentLine other) {
        rivals.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(other);
        rivals.computeIfAbsent(other.id(), id -> new ArrayList<>()).add(one);
    }

    /** The proposals a comment competes with; empty for most. */
    public List<CommentLine> rivals(long commentId) {
        return List.copyOf(rivals.getOrDefault(commentId, List.of()));
    }
}
