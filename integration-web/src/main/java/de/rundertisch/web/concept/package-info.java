/**
 * Pages of the integration concept: the overview from fields to recommendations that everybody reads, the permanent page of each
 * recommendation, and the forms with which moderators keep the concept. All rules are in {@code core.concept}.
 */
package de.rundertisch.web.concept;
