package org.plumbline.core.migration;

/** A document was written by a newer release than this one. */
public final class NewerFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int format;
    private final int current;

    NewerFormatException(int format, int current) {
        super("format " + format + ", known up to " + current);
        this.format = format;
        this.current = current;
    }

    /** Format of the document. */
    public int format() {
        return format;
    }

    /** Newest format this release knows. */
    public int current() {
        return current;
    }
}
