package de.rundertisch.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A UUID that may be missing, in a text column. EclipseLink 4.0 fails to read an empty UUID column, and writes null into one in a way
 * that PostgreSQL refuses.
 */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : UUID.fromString(stored);
    }
}
