package de.rundertisch.search.extraction;

/** Gets a limit's word out of the depths of a parser that lets no checked exception through. Never leaves this package. */
final class StoppedByLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureReason reason;

    StoppedByLimit(FailureReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    FailureReason reason() {
        return reason;
    }
}
