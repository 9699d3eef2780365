package org.plumbline.ui.internal.form;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

/** What is wrong with a chart, in words for a clinician. */
public final class Problem {

    private Problem() {
    }

    /** The words of a problem. The chart's rules bring their own; EMF's for what is missing are put in ours. */
    public static String words(Diagnostic problem) {
        return EObjectValidator.DIAGNOSTIC_SOURCE.equals(problem.getSource())
                && problem.getCode() == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS
                && problem.getData().get(1) instanceof EStructuralFeature feature
                        ? Messages.bind(Messages.isMissing, Words.of(feature)) : problem.getMessage();
    }
}
