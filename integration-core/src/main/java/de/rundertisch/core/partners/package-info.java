/**
 * Who sits at the round table: organisations, persons and the memberships that join them, and with them who may act and for whom
 * ({@link de.rundertisch.core.partners.Actor}). Every act in the product is attributed to a person and an organisation of this
 * package, so nothing here is ever deleted: organisations and persons become inactive, memberships end.
 *
 * <p>The boundary is {@link de.rundertisch.core.partners.Partners}. Signing in is the business of {@code core.accounts}, which
 * builds on this package; the package itself knows {@code core.shared} alone.
 */
@NullMarked
package de.rundertisch.core.partners;

import org.jspecify.annotations.NullMarked;
