package org.plumbline.core.vignette;

/** A vignette that cannot be read: the message says what is wrong, for people. */
public final class VignetteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Something wrong in a line.
     *
     * @param line its number, from 1
     */
    public VignetteException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Number of the line, from 1. */
    public int line() {
        return line;
    }
}
