package de.rundertisch.core.shared;

import java.util.List;

/**
 * A rule of the domain said no, and the person who asked deserves a sentence about it. Carries the key of a message in the
 * screen's bundles and its arguments; the Faces exception handler and the REST mapper turn it into words. Rolls the transaction
 * back because it is unchecked, and never reaches the log as a stack trace.
 */
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key key in the message bundles, such as {@code comments.tooLate}
     * @param arguments what fills the placeholders {0}, {1} … of that message
     */
    public BusinessException(String key, Object... arguments) {
        super(key + List.of(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
