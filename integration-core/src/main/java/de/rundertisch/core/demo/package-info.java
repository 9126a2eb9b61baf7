/**
 * A fictional city to try the workspace with: Auenburg an der Ellra, its concept, its organisations and people, a draft under
 * consultation with comments, and an archive of real PDF files. The content lies as JSON, Markdown and HTML beside this package's
 * classes; {@link de.rundertisch.core.demo.DemoData} puts it in through the same boundaries people use, once, and only where
 * {@code rundertisch.demo} is true. {@link de.rundertisch.core.demo.DemoLogins} and {@link de.rundertisch.core.demo.DemoFacts} tell
 * the sign-in page and the tests what is certain to be there. May use every feature; no feature may use this one.
 */
@NullMarked
package de.rundertisch.core.demo;

import org.jspecify.annotations.NullMarked;
