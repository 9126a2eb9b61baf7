package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/** The text of a file can not be read, for a reason that people can be told. */
public final class ExtractionFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureReason reason;

    public ExtractionFailed(FailureReason reason) {
        this(reason, null);
    }

    public ExtractionFailed(FailureReason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public FailureReason reason() {
        return reason;
    }
}
