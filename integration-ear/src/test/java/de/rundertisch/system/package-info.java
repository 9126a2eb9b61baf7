/**
 * The tests of the whole product as people meet it: the runnable file as a process of its own, over HTTP and in a real browser. One
 * server in demo mode, {@link de.rundertisch.system.RunningServer}, is shared by all classes; tests that kill or restart take a
 * {@link de.rundertisch.system.Server} of their own. Knows core's demo logins, nothing else from inside.
 */
@NullMarked
package de.rundertisch.system;

import org.jspecify.annotations.NullMarked;
