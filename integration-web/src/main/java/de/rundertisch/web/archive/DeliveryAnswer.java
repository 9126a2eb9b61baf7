package de.rundertisch.web.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery that has begun. */
@Schema(name = "Delivery")
public record DeliveryAnswer(long id) {}
