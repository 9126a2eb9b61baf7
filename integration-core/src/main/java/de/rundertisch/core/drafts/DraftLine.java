package de.rundertisch.core.drafts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list, with the versions the asker may see, newest first (never empty for partners).
 *
 * @param lock counts changes of title and description; sent back by forms
 */
public record DraftLine(
        long id, int lock, String title, @Nullable String description, List<VersionLine> versions) {

    /**
     * A version in a list.
     *
     * @param publishedAt null while it is worked on
     * @param consultation its consultation, the latest if there were several; null without
     */
    public record VersionLine(
            long id,
            int number,
            VersionState state,
            @Nullable Instant publishedAt,
            @Nullable String note,
            @Nullable ConsultationLine consultation) {

        static VersionLine of(DraftVersion version, @Nullable ConsultationLine consultation) {
            return new VersionLine(
                    version.id(),
                    version.number(),
                    version.state(),
                    version.publishedAt(),
                    version.note(),
                    consultation);
        }

        public boolean published() {
            return state == VersionState.PUBLISHED;
        }
    }

    static DraftLine of(Draft draft, List<VersionLine> versions) {
        return new DraftLine(draft.id(), draft.version(), draft.title(), draft.description(), List.copyOf(versions));
    }

    /** Whether comments are taken on one of the versions. */
    public boolean underConsultation() {
        return versions.stream()
                .anyMatch(line ->
                        line.consultation() != null && line.consultation().open());
    }

    /** Whether there is more than one version to compare. */
    public boolean comparable() {
        return versions.size() > 1;
    }

    /** Whether one of the versions is being worked on. */
    public boolean inWork() {
        return versions.stream().anyMatch(line -> !line.published());
    }
}
