package org.plumbline.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the edits of fields go, and what is known of where their values came from. */
@FunctionalInterface
public interface FieldEditor {

    /** Sets a feature; {@code visit} is the same for all edits of one visit to a field. */
    void type(EObject owner, EStructuralFeature feature, Object value, Object visit, String label);

    /** Where the value came from, in words, as long as nobody has confirmed it; empty when nothing is to be confirmed. */
    default String toConfirm(EObject owner, EStructuralFeature feature) {
        return "";
    }

    /** Confirms the value as it stands. */
    default void confirm(EObject owner, EStructuralFeature feature, String label) {
        // nothing is ever to be confirmed
    }

    /** Whether the value that {@code previous} has may be taken over. */
    default boolean mayTakeOver(EObject owner, EStructuralFeature feature, EObject previous) {
        return false;
    }

    /** Takes over the value that {@code previous} has. */
    default void takeOver(EObject owner, EStructuralFeature feature, EObject previous, String label) {
        // nothing may ever be taken over
    }
}
