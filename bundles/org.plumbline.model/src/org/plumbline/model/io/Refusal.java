package org.plumbline.model.io;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Why a chart document is refused. */
public enum Refusal {
    /** More bytes than {@link ChartResources#MAX_BYTES}. */
    TOO_LARGE,
    /** Elements nested too deep, or an element with too many attributes. */
    TOO_COMPLEX,
    /** A document type declaration, the door to entities and files elsewhere. */
    UNSAFE,
    /** Points at another document. */
    LINKED,
    /** Cut short, damaged or not of the expected form at all. */
    MALFORMED,
    /** A package, type or field that charts do not have, or a value the field cannot take. */
    UNKNOWN,
    /** None or several things at the top. */
    NOT_ONE_ROOT,
    /** Two things of one kind with the same id. */
    DUPLICATE_ID;

    /** Returns one sentence for the person who wanted to open the document; it repeats nothing of the document. */
    public String explain() {
        return messages().getString(name());
    }

    /**
     * Returns the sentence with the place.
     *
     * @param line the line of the document, from 1
     */
    String explain(int line) {
        return MessageFormat.format(messages().getString("AT_LINE"), line, explain());
    }

    private static ResourceBundle messages() {
        return ResourceBundle.getBundle("org.plumbline.model.io.messages");
    }
}
