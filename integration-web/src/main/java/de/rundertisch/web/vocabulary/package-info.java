/**
 * Pages on which the office keeps synonyms, administrators import lexica, and everybody chooses in which language to search. Bean and
 * page have the same name; lists keep their state in the address.
 */
package de.rundertisch.web.vocabulary;
