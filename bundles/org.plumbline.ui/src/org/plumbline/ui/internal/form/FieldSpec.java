package org.plumbline.ui.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a section.
 *
 * @param feature what it edits; its type decides on the widget
 * @param span columns of six it takes
 * @param lines lines it shows at least; more than one for running text
 */
public record FieldSpec(EStructuralFeature feature, int span, int lines) {

    /** A field of one line. */
    public static FieldSpec line(EStructuralFeature feature, int span) {
        return new FieldSpec(feature, span, 1);
    }

    /** A field for running text that grows as it is filled. */
    public static FieldSpec text(EStructuralFeature feature, int span) {
        return new FieldSpec(feature, span, 2);
    }
}
