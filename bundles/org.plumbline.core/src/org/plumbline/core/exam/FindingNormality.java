package org.plumbline.core.exam;

import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

/**
 * What a result says by itself about being normal, and what a normal result is. A number alone says nothing: a norm is
 * a mean, and to be below it is for the clinician to judge; words of one's own tell nothing either.
 */
public final class FindingNormality {

    /** Grade of full strength on the scale of the Medical Research Council, 0 to 5. */
    private static final String FULL_STRENGTH = "5";

    private FindingNormality() {
    }

    /** Whether the result is normal as far as it tells; pain makes every result abnormal. */
    public static Normality of(Finding finding) {
        return finding.getPainful() == Tri.YES ? Normality.ABNORMAL : switch (finding) {
            case RangeFinding range -> normal(range.getGrade() == Grade.FULL, range.getGrade() != Grade.NOT_GRADED);
            case StrengthFinding strength -> normal(FULL_STRENGTH.equals(strength.getGrade()),
                    strength.getGrade() != null);
            case TestFinding test -> normal(test.getResult() == TestResult.NEGATIVE,
                    test.getResult() == TestResult.POSITIVE || test.getResult() == TestResult.NEGATIVE);
            case MovementFinding movement -> normal(harmless(movement.getResponse()),
                    movement.getResponse() != PainResponse.NOT_TESTED);
            case SegmentFinding segment -> normal(false, segment.isTenderness() || segment.isAsymmetry()
                    || segment.isRangeAbnormal() || segment.isToneChange());
            case FunctionFinding function -> normal(function.getPassed() == Tri.YES,
                    function.getPassed() == Tri.YES || function.getPassed() == Tri.NO);
            default -> Normality.NOT_TESTED;
        };
    }

    /** Makes a finding say that the item is within normal limits, in the words its kind has for that. */
    public static void setNormal(Finding finding) {
        switch (finding) {
            case RangeFinding range -> range.setGrade(Grade.FULL);
            case StrengthFinding strength -> strength.setGrade(FULL_STRENGTH);
            case TestFinding test -> test.setResult(TestResult.NEGATIVE);
            case MovementFinding movement -> movement.setResponse(PainResponse.NONE);
            case FunctionFinding function -> function.setPassed(Tri.YES);
            default -> {
                // the other kinds have no word of their own
            }
        }
        finding.setNormality(Normality.NORMAL);
    }

    private static Normality normal(boolean normal, boolean told) {
        return !told ? Normality.NOT_TESTED : normal ? Normality.NORMAL : Normality.ABNORMAL;
    }

    private static boolean harmless(PainResponse response) {
        return switch (response) {
            case NONE, CENTRALIZES, DECREASES, ABOLISHES -> true;
            default -> false;
        };
    }
}
