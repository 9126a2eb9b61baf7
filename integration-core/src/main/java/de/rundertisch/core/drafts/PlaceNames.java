package de.rundertisch.core.drafts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people call the chapters and paragraphs of a version: "Absatz 2.1.3 (2.1 Sprache im Alltag)". In German, as the draft is, because
 * these names go onto paper. Made for one version, never changes.
 */
public final class PlaceNames {

    private static final String WHOLE = "Gesamter Entwurf";

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> numbers = new HashMap<>();

    PlaceNames(VersionOutline outline, Iterable<Findable.Piece> paragraphs) {
        for (VersionOutline.ChapterLine chapter : outline.chapters()) {
            names.put(chapter.lastingId(), "Kapitel " + chapter.heading());
            numbers.put(chapter.number(), chapter.lastingId());
        }
        for (Findable.Piece piece : paragraphs) {
            names.put(piece.lastingId(), "Absatz " + piece.paragraphNumber() + " (" + piece.chapterTitle() + ")");
            numbers.put(piece.paragraphNumber(), piece.lastingId());
        }
    }

    /** The name of a chapter or paragraph; of the whole draft for null or what is not in the version. */
    public String of(@Nullable UUID lastingId) {
        return lastingId == null ? WHOLE : names.getOrDefault(lastingId, WHOLE);
    }

    /** The number people type to mean a chapter or paragraph; empty if it is not in the version. */
    public Optional<String> number(@Nullable UUID lastingId) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(lastingId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The chapter or paragraph people mean.
     *
     * @param typed a number such as "2.1.3", also with the word "Absatz" or "Kapitel" before it
     */
    public Optional<UUID> find(@Nullable String typed) {
        String number = typed == null ? "" : typed.toLowerCase(Locale.GERMAN).replaceAll("absatz|kapitel|\\s", "");
        return Optional.ofNullable(numbers.get(number.replaceAll("\\.$", "")));
    }
}
