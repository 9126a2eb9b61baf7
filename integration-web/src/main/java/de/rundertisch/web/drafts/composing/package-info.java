/**
 * The form in which words are typed on the reading page, from the first key to where they stand: what is typed ({@link
 * de.rundertisch.web.drafts.composing.CommentForm}), in whose name ({@link de.rundertisch.web.drafts.composing.Speaker}), what the server
 * keeps of it meanwhile ({@link de.rundertisch.web.drafts.composing.Begun}), and what to do when the comment has changed since ({@link
 * de.rundertisch.web.drafts.composing.Merge}). Everything lives for one request.
 */
package de.rundertisch.web.drafts.composing;
