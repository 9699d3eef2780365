package org.plumbline.model.io;

import java.io.IOException;

/** A document that is not read. The message never repeats what the document holds. */
public final class ChartFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    ChartFormatException(Refusal refusal) {
        super(refusal.explain());
        this.refusal = refusal;
    }

    ChartFormatException(Refusal refusal, int line) {
        super(refusal.explain(line));
        this.refusal = refusal;
    }

    /** Returns why it is refused. */
    public Refusal refusal() {
        return refusal;
    }
}
