package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.RANGE_FINDING__VALUE;
import static org.plumbline.model.chart.ChartPackage.Literals.STRENGTH_FINDING__GRADE;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import java.util.regex.Pattern;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.StrengthFinding;

/** Rules for findings of the examination. */
public final class FindingRules {

    /** Limits of any joint's range, degrees; beyond them the number is a slip of the keyboard. */
    private static final double LEAST_DEGREES = -30;
    private static final double MOST_DEGREES = 200;

    /** Manual muscle test grades 0 to 5 with plus or minus, as taught; neither 0-minus nor 5-plus exists. */
    private static final Pattern GRADE = Pattern.compile("0\\+?|[1-4][+-]?|5-?");

    private static final String DEGREE = "degree";

    private FindingRules() {
    }

    /** The pain score of a finding lies between 0 and 10. */
    public static boolean findingPainIsOnScale(Finding finding, DiagnosticChain diagnostics) {
        return require(within(finding.getPain(), 0, SubjectiveRules.WORST_PAIN), diagnostics, finding, FINDING__PAIN,
                "painScale", finding.getPain());
    }

    /** A range in degrees is one a joint can have. */
    public static boolean rangeIsPlausible(RangeFinding range, DiagnosticChain diagnostics) {
        return !DEGREE.equals(range.getUnit()) || require(within(range.getValue(), LEAST_DEGREES, MOST_DEGREES),
                diagnostics, range, RANGE_FINDING__VALUE, "degrees", range.getLabel(), range.getValue());
    }

    /** A muscle grade is 0 to 5, with plus or minus. */
    public static boolean gradeIsKnown(StrengthFinding strength, DiagnosticChain diagnostics) {
        String grade = strength.getGrade();
        return grade == null || grade.isEmpty() || require(GRADE.matcher(grade).matches(), diagnostics, strength,
                STRENGTH_FINDING__GRADE, "muscleGrade", strength.getLabel(), grade);
    }
}
