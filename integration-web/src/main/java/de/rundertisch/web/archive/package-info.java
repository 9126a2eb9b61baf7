/**
 * The archive's pages (list, upload, one document page by page) and its part of the REST interface. Boundary used:
 * {@link de.rundertisch.core.archive.Archive}; where hits on a page are marked, the question goes to module search. Nothing here
 * decides who may see a document: the boundary does.
 */
package de.rundertisch.web.archive;
