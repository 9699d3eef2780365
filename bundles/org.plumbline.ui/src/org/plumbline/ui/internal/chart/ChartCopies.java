package org.plumbline.ui.internal.chart;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies of the documents of a chart. What has not changed since it was copied last is not copied again. */
final class ChartCopies {

    private final Map<EObject, EObject> copies = new HashMap<>();

    /** A copy of a document as it is now; it is shared, so that nobody changes it. */
    @SuppressWarnings("unchecked")
    <T extends EObject> T of(T document) {
        return (T) copies.computeIfAbsent(document, EcoreUtil::copy);
    }

    /** Takes note that a document has changed. */
    void changed(EObject document) {
        copies.remove(document);
    }
}
