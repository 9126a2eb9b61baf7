package de.rundertisch.core.comments;

import de.rundertisch.core.readership.Audience;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words with who said them, for whom and when.
 *
 * @param audience as the speaker wishes, null for what is usual
 */
record Remark(
        @Nullable String body,
        Voice voice,
        Instant at,
        UUID submission,
        @Nullable Audience audience) {}
