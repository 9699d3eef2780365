package org.plumbline.core.internal.exam;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.SegmentFinding;

/** A spinal segment: the capital letters of P.A.R.T. that apply. */
final class SegmentGrammar extends Grammar<SegmentFinding> {

    SegmentGrammar(SegmentFinding finding) {
        super(finding, Literals.FINDING__COMMENT, Literals.SEGMENT_FINDING__TENDERNESS,
                Literals.SEGMENT_FINDING__ASYMMETRY, Literals.SEGMENT_FINDING__RANGE_ABNORMAL,
                Literals.SEGMENT_FINDING__TONE_CHANGE);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(Messages.segment, reader -> reader.next(this::mark), reader -> reader.next(this::letters));
    }

    private boolean letters(String word) {
        String letters = word.toUpperCase(Locale.ROOT);
        if (!letters.matches("[PART]{1,4}")) {
            return false;
        }
        finding.setTenderness(finding.isTenderness() || letters.contains("P"));
        finding.setAsymmetry(finding.isAsymmetry() || letters.contains("A"));
        finding.setRangeAbnormal(finding.isRangeAbnormal() || letters.contains("R"));
        finding.setToneChange(finding.isToneChange() || letters.contains("T"));
        return true;
    }

    @Override
    protected String result() {
        return Stream.of(finding.isTenderness() ? "P" : "", finding.isAsymmetry() ? "A" : "",
                finding.isRangeAbnormal() ? "R" : "", finding.isToneChange() ? "T" : "").collect(Collectors.joining());
    }
}
