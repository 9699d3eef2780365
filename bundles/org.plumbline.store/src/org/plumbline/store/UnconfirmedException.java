package org.plumbline.store;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A signed note was to be saved that holds what nobody confirmed. The message says how much of it, and of what kind. */
public class UnconfirmedException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<EObject> parts;

    public UnconfirmedException(String message, List<EObject> parts) {
        super(message);
        this.parts = List.copyOf(parts);
    }

    /**
     * The findings, treatments, scores and origins of fields that are to be confirmed. They are of a patient: show them
     * to the person who saves, and to nobody else.
     */
    public List<EObject> parts() {
        return parts;
    }
}
