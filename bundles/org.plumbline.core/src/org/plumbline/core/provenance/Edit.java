package org.plumbline.core.provenance;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A change of a chart, described. Whoever owns the chart makes it, so that it can be undone. */
public sealed interface Edit {

    /** Sets a feature; null takes its value away. */
    record Set(EObject owner, EStructuralFeature feature, @Nullable Object value) implements Edit {
    }

    /** Adds a part at the end of a feature that holds many. */
    record Add(EObject owner, EStructuralFeature feature, EObject part) implements Edit {
    }

    /** Removes a part from where it is. */
    record Remove(EObject part) implements Edit {
    }

    /** Moves a part within the feature that holds it. */
    record Move(EObject part, int position) implements Edit {
    }
}
