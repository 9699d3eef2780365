package org.plumbline.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the edits of fields go; {@code visit} is the same for all edits of one visit to a field. */
@FunctionalInterface
public interface FieldEditor {

    /** Sets a feature. */
    void type(EObject owner, EStructuralFeature feature, Object value, Object visit, String label);
}
