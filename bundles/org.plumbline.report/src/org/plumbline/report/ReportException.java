package org.plumbline.report;

/** A report could not be built or written; the message is one sentence for the person who asked for it. */
public class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ReportException(String message) {
        super(message);
    }

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
