package de.rundertisch.core.comments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID column that may be empty; EclipseLink's own conversion fails on null when it reads one back. */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID value) {
        return value;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID stored) {
        return stored;
    }
}
