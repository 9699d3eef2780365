package org.plumbline.model.internal.rules;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reports what is wrong with a part of a chart in words a clinician understands. Rules say what must hold;
 * this class turns a rule that does not hold into a diagnostic on the object and feature at fault.
 */
final class Problems {

    /** Source of all diagnostics of the chart's rules. */
    static final String SOURCE = "org.plumbline.model.chart";

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle(Problems.class.getPackageName() + ".messages");

    private Problems() {
    }

    /** Passes {@code holds} on, reporting message {@code key} on {@code feature} of {@code subject} when it is false. */
    static boolean require(boolean holds, DiagnosticChain diagnostics, EObject subject, EStructuralFeature feature,
            String key, Object... values) {
        if (!holds && diagnostics != null) {
            diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, SOURCE, feature.getFeatureID(),
                    MessageFormat.format(MESSAGES.getString(key), values), new Object[] { subject, feature }));
        }
        return holds;
    }

    /** Whether {@code value} is absent or lies from {@code low} to {@code high}. */
    static boolean within(Number value, double low, double high) {
        return value == null || value.doubleValue() >= low && value.doubleValue() <= high;
    }

    /** Whether {@code value} is absent or more than zero. */
    static boolean positive(Number value) {
        return value == null || value.doubleValue() > 0;
    }

    /** Whether both are absent or {@code first} is not after {@code second}. */
    static <T> boolean inOrder(Comparable<? super T> first, T second) {
        return first == null || second == null || first.compareTo(second) <= 0;
    }
}
