package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__SCORE;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.OutcomeScore;

/** Rules for outcome scores. */
public final class OutcomeRules {

    private OutcomeRules() {
    }

    /** A score lies on the scale it was recorded with. */
    public static boolean scoreIsInRange(OutcomeScore score, DiagnosticChain diagnostics) {
        return score.getLow() == null || score.getHigh() == null
                || require(within(score.getScore(), score.getLow(), score.getHigh()), diagnostics, score,
                        OUTCOME_SCORE__SCORE, "scoreRange", score.getLabel(), score.getScore(), score.getLow(),
                        score.getHigh());
    }
}
