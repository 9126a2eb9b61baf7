package de.rundertisch.core.shared;

import java.util.List;

/**
 * A rule of the domain said no, and the person who asked deserves a sentence about it. Carries the key of a message in the
 * screen's bundles and its arguments; the Faces exception handler and the REST mapper turn it into words. Rolls the transaction
 * back because it is unchecked, and never reaches the log as a stack trace.
 */
public class BusinessException extends RuntimeException {

    /** What kind of no it is; the REST mapper answers 422, 404 or 403 accordingly. */
    public enum Reason {
        RULE,
        NOT_FOUND,
        NOT_ALLOWED
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key key in the message bundles, such as {@code comments.tooLate}
     * @param arguments what fills the placeholders {0}, {1} … of that message
     */
    public BusinessException(String key, Object... arguments) {
        this(Reason.RULE, key, arguments);
    }

    private BusinessException(Reason reason, String key, Object... arguments) {
        super(key + List.of(arguments), null, false, false);
        this.reason = reason;
        this.key = key;
        this.arguments = arguments;
    }

    /** The thing does not exist, or the asker must not know that it does. */
    public static BusinessException notFound() {
        return new BusinessException(Reason.NOT_FOUND, "shared.notFound");
    }

    /** The asker may know that the thing exists, but may not do this with it. */
    public static BusinessException notAllowed() {
        return new BusinessException(Reason.NOT_ALLOWED, "shared.notAllowed");
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return key;
    }

    /** Never null; empty after the exception has travelled through serialization. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : List.of(arguments);
    }
}
