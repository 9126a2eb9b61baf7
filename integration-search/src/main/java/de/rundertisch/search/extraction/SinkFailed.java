package de.rundertisch.search.extraction;

/** Carries what the caller's sink threw past the parsers, which would take it for damage of the file. */
final class SinkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    SinkFailed(RuntimeException thrown) {
        super(null, thrown, false, false);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
