package de.rundertisch.core.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a few names in one column, in their order, parted by commas; none is the empty text. */
@Converter
public class DescribedSetConverter implements AttributeConverter<Set<Described>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Described> names) {
        return names.stream().sorted().map(Described::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Described> convertToEntityAttribute(String stored) {
        Set<Described> names = EnumSet.noneOf(Described.class);
        Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(Described::valueOf)
                .forEach(names::add);
        return names;
    }
}
