package org.plumbline.store;

/** Somebody else saved the chart since it was opened. */
public class ConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    public ConflictException(String message, long expected, long actual) {
        super(message);
        this.expected = expected;
        this.actual = actual;
    }

    /** Revision the save expected to be the newest. */
    public long expected() {
        return expected;
    }

    /** Revision that is the newest. */
    public long actual() {
        return actual;
    }
}
