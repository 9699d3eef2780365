package org.plumbline.model.io;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/**
 * Loads a document whole, or refuses it and leaves the resource empty. What went wrong inside is not passed on, because
 * such messages quote the document.
 */
final class GuardedLoad {

    /** The part of loading that depends on the form. */
    @FunctionalInterface
    interface Loader {
        void load(InputStream in) throws IOException;
    }

    private GuardedLoad() {
    }

    static void load(Resource document, InputStream in, Loader loader) throws ChartFormatException {
        try {
            loader.load(new CappedInputStream(in, ChartResources.MAX_BYTES));
            if (document.getContents().size() != 1) {
                throw new ChartFormatException(Refusal.NOT_ONE_ROOT);
            }
        } catch (IOException | RuntimeException failure) {
            document.unload();
            throw refusal(failure);
        }
    }

    private static ChartFormatException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ChartFormatException known -> {
                    return known;
                }
                case XMIException unknown -> {
                    return new ChartFormatException(Refusal.UNKNOWN, unknown.getLine());
                }
                case SAXParseException syntax -> {
                    return new ChartFormatException(reason(syntax), syntax.getLineNumber());
                }
                default -> {
                    // the cause below says more
                }
            }
        }
        return new ChartFormatException(Refusal.MALFORMED);
    }

    /** The parser tells its limits and its prohibition from plain errors only by codes in the text. */
    private static Refusal reason(SAXParseException syntax) {
        String message = String.valueOf(syntax.getMessage());
        if (message.contains("disallow-doctype-decl")) {
            return Refusal.UNSAFE;
        }
        return message.startsWith("JAXP0001") ? Refusal.TOO_COMPLEX : Refusal.MALFORMED;
    }
}
