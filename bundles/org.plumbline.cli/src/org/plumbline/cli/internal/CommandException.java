package org.plumbline.cli.internal;

/** A command could not do what was asked; the message is one sentence for the person who typed it. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
