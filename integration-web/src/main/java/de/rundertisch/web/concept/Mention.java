package de.rundertisch.web.concept;

import de.rundertisch.core.drafts.ChapterLink;

/**
 * A place in a draft that is about a recommendation.
 *
 * @param chapter the chapter
 * @param comments how many comments it has
 */
public record Mention(ChapterLink chapter, long comments) {}
