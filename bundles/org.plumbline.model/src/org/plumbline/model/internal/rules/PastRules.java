package org.plumbline.model.internal.rules;

import static org.plumbline.model.internal.rules.Problems.inOrder;
import static org.plumbline.model.internal.rules.Problems.require;

import java.time.LocalDate;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Medication;
import org.plumbline.model.chart.Problem;
import org.plumbline.model.chart.Shoe;

/** Rules for what has begun: it cannot have begun on a day that has not come. */
public final class PastRules {

    private PastRules() {
    }

    /** A problem did not begin in the future. */
    public static boolean sinceIsNotInFuture(Problem problem, DiagnosticChain diagnostics) {
        return hasCome(problem.getSince(), diagnostics, problem, Literals.PROBLEM__SINCE);
    }

    /** A medication was not begun in the future. */
    public static boolean sinceIsNotInFuture(Medication medication, DiagnosticChain diagnostics) {
        return hasCome(medication.getSince(), diagnostics, medication, Literals.MEDICATION__SINCE);
    }

    /** Shoes were not first worn in the future. */
    public static boolean sinceIsNotInFuture(Shoe shoe, DiagnosticChain diagnostics) {
        return hasCome(shoe.getSince(), diagnostics, shoe, Literals.SHOE__SINCE);
    }

    /** A diagnosis was not made in the future. */
    public static boolean sinceIsNotInFuture(Diagnosis diagnosis, DiagnosticChain diagnostics) {
        return hasCome(diagnosis.getSince(), diagnostics, diagnosis, Literals.DIAGNOSIS__SINCE);
    }

    /** Whether a day, if any, is not after today. */
    static boolean hasCome(LocalDate day, DiagnosticChain diagnostics, EObject subject, EStructuralFeature feature) {
        return require(inOrder(day, LocalDate.now()), diagnostics, subject, feature, "dayInFuture", day);
    }
}
