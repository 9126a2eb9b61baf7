package de.rundertisch.core.comments;

import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
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
        Person author,
        @Nullable Organisation organisation,
        Instant at,
        UUID submission,
        @Nullable Audience audience) {}
