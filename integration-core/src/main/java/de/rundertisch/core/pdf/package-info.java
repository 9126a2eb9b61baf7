/**
 * Prints pages as tagged PDF/UA files that screen readers read and archives keep. Boundary:
 * {@link de.rundertisch.core.pdf.AccessiblePdf}. Knows no other feature; whoever wants a PDF brings the page.
 */
@NullMarked
package de.rundertisch.core.pdf;

import org.jspecify.annotations.NullMarked;
