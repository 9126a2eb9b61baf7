/**
 * The front door of {@code runder-tisch.jar}: reads the configuration, checks what can be checked before anything starts, starts
 * Payara Micro in the same Java, waits until the application answers and says so in one line. Compiled for Java 11 so that an old
 * Java gets a sentence, not a stack trace. Knows nothing of the application's classes: they live in the WAR inside the jar and
 * share only system properties with this package.
 */
package de.rundertisch.launcher;
