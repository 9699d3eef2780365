package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__UNITS;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.TreatmentLine;

/** Rules for treatment lines. */
public final class TreatmentRules {

    /** No treatment of one encounter takes longer than a working day, minutes. */
    private static final int MOST_MINUTES = 480;

    private TreatmentRules() {
    }

    /** Minutes lie between 0 and a working day; units are not negative. */
    public static boolean minutesArePlausible(TreatmentLine line, DiagnosticChain diagnostics) {
        return require(within(line.getMinutes(), 0, MOST_MINUTES), diagnostics, line, TREATMENT_LINE__MINUTES,
                "treatmentMinutes", line.getLabel(), line.getMinutes(), MOST_MINUTES)
                & require(within(line.getUnits(), 0, MOST_MINUTES), diagnostics, line, TREATMENT_LINE__UNITS,
                        "treatmentUnits", line.getLabel());
    }
}
