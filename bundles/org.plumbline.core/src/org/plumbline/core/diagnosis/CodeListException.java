package org.plumbline.core.diagnosis;

/** A file is no list of diagnosis codes. */
public final class CodeListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String content;

    CodeListException(int line, String content) {
        super("line " + line);
        this.line = line;
        this.content = content.length() > 60 ? content.substring(0, 60) + '…' : content;
    }

    /** The line that does not fit, from 1; 0 when the file holds no code at all. */
    public int line() {
        return line;
    }

    /** How that line begins. */
    public String content() {
        return content;
    }
}
