/**
 * The pages of drafts: the list, the reading view with its comments, and what moderators do with a draft (import, edit, publish, open
 * and extend consultations). Beans ask the boundaries of {@code core.drafts}, {@code core.comments} and {@code core.concept} and
 * keep nothing between requests: the address says which version, chapter and paragraph is meant.
 */
package de.rundertisch.web.drafts;
