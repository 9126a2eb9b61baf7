package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.ConsultationLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version on which a person has unsent words.
 *
 * @param consultation its consultation, the latest if there were several; null without
 * @param openVersion another version of the draft on which comments are taken now; null if there is none
 * @param lines the latest words first
 */
public record UnsentDraft(
        long versionId,
        int versionNumber,
        String title,
        @Nullable ConsultationLine consultation,
        @Nullable Long openVersion,
        List<UnsentLine> lines) {}
