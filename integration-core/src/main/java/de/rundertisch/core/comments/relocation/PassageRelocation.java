package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.alignment.Place;
import de.rundertisch.core.comments.relocation.alignment.TextMap;
import de.rundertisch.core.drafts.VersionText;
import java.util.List;

/**
 * Finds passages of an older text in a newer one. Both whole texts are known, so they are aligned once, paragraphs first and then
 * words, and each passage is read off the alignment; its quote is never searched. Make one instance per pair of texts and ask it
 * as often as needed: making it costs time in proportion to the texts, a passage to its length. Pure and immutable, so that it may be
 * shared between threads. See ADR 0009.
 */
public final class PassageRelocation {

    private final VersionText before;
    private final VersionText after;
    private final TextMap map;

    private PassageRelocation(VersionText before, VersionText after) {
        this.before = before;
        this.after = after;
        this.map = TextMap.between(before, after);
    }

    /**
     * With the help of lasting ids: paragraphs with the same id continue each other unless their texts say otherwise, such as after two
     * were swapped. Headings tell chapters.
     */
    public static PassageRelocation between(VersionText before, VersionText after) {
        return new PassageRelocation(before, after);
    }

    /** By content alone; every line is a paragraph. */
    public static PassageRelocation between(String before, String after) {
        return new PassageRelocation(TextMap.lines(before, 1), TextMap.lines(after, 2));
    }

    /** One result for each passage, in the same order. */
    public List<Relocated> relocate(List<Passage> passages) {
        return passages.stream().map(this::relocate).toList();
    }

    /**
     * Where a passage of the older text stands in the newer one. A passage that does not stand in the older text where it says is an
     * orphan that is not certain.
     */
    public Relocated relocate(Passage passage) {
        if (!stands(passage)) {
            return new Relocated(RelocationStatus.ORPHANED, null, 0);
        }
        Place place = map.place(passage.start(), passage.end());
        if (place.start() >= place.end()) {
            return new Relocated(RelocationStatus.ORPHANED, null, place.confidence());
        }
        return place.end() - place.start() > Passage.LONGEST ? cut(place) : relocated(place, place.confidence());
    }

    private boolean stands(Passage passage) {
        return passage.start() >= 0
                && passage.start() < passage.end()
                && passage.end() <= before.text().length()
                && before.text().startsWith(passage.exact(), passage.start())
                && passage.exact().length() == passage.end() - passage.start();
    }

    /** Longer than a passage may be: its beginning is proposed to the moderator. */
    private Relocated cut(Place place) {
        int end = place.start() + Passage.LONGEST;
        boolean inPair = Character.isHighSurrogate(after.text().charAt(end - 1));
        Place start = new Place(place.start(), inPair ? end - 1 : end, false, place.moved(), place.confidence());
        return relocated(start, Math.min(start.confidence(), Relocated.CERTAIN / 2));
    }

    private Relocated relocated(Place place, double confidence) {
        RelocationStatus status = !place.same()
                ? RelocationStatus.TEXT_CHANGED
                : place.moved() ? RelocationStatus.MOVED : RelocationStatus.UNCHANGED;
        return new Relocated(status, Passage.of(after.text(), place.start(), place.end()), confidence);
    }
}
