package de.rundertisch.core.drafts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a deadline was put off, for the screen: when, by whom, from which day to which, and why if said. */
public record ExtensionLine(
        Instant at,
        String person,
        LocalDate oldDeadline,
        LocalDate newDeadline,
        @Nullable String reason) {}
