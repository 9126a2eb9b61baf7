package de.rundertisch.web.shared;

import java.util.Arrays;

/** Reads the name of a constant from an address or form, whatever its case; anybody may type anything there. */
public final class Choice {

    private Choice() {}

    /** @return the constant of that name, or the fallback (null allowed) if the text names none */
    public static <E extends Enum<E>> E of(Class<E> type, String text, E fallback) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(fallback);
    }
}
