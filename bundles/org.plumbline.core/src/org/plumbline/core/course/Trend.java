package org.plumbline.core.course;

import org.plumbline.core.care.MeasureFacts;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.core.reasoning.Source;

/**
 * How a measure for which thresholds are published went.
 *
 * @param facts what was measured
 * @param label short name of the instrument
 * @param source the instrument
 * @param grade what the change means
 * @param better whether it went the better way
 */
public record Trend(MeasureFacts facts, String label, Source source, ChangeGrade grade, boolean better) {

    /** Whether it improved by more than its measurement error, as far as that is known. */
    public boolean improved() {
        return better && changed();
    }

    /** Whether it improved by what matters to patients. */
    public boolean improvedMuch() {
        return better && grade == ChangeGrade.IMPORTANT;
    }

    /** Whether it got worse by more than its measurement error, as far as that is known. */
    public boolean worse() {
        return !better && changed();
    }

    private boolean changed() {
        return grade == ChangeGrade.REAL || grade == ChangeGrade.IMPORTANT;
    }
}
