package de.rundertisch.core.concept;

import org.jspecify.annotations.Nullable;

/**
 * What a form says about a recommendation, as typed; {@link Recommendation} checks it.
 *
 * @param code the number people cite it by, such as "2.3", 1 to 20 characters
 * @param title 1 to 300 characters
 * @param wording the full text, 1 to 20,000 characters
 */
public record Phrasing(
        @Nullable String code,
        @Nullable String title,
        @Nullable String wording) {}
