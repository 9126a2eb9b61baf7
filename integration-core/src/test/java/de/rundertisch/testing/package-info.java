/**
 * What the container tests of every module stand on: a base class that says what is deployed, and a server that is started once
 * for all of a module's {@code *IT} classes. Travels to the other modules as core's test jar; knows the server and ShrinkWrap,
 * nothing of the features.
 */
@NullMarked
package de.rundertisch.testing;

import org.jspecify.annotations.NullMarked;
