package org.plumbline.core.exam;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.SegmentFinding;

/** What follows from an entry at a spinal segment. */
public final class SegmentEntry {

    /** The words and the number of a segment, each with the mark of P.A.R.T. that follows from it. */
    private static final Map<EStructuralFeature, EStructuralFeature> MARKS = Map.of(
            Literals.FINDING__PAIN, Literals.SEGMENT_FINDING__TENDERNESS,
            Literals.SEGMENT_FINDING__LISTING, Literals.SEGMENT_FINDING__ASYMMETRY,
            Literals.SEGMENT_FINDING__RESTRICTION, Literals.SEGMENT_FINDING__RANGE_ABNORMAL,
            Literals.SEGMENT_FINDING__TONE, Literals.SEGMENT_FINDING__TONE_CHANGE);

    private SegmentEntry() {
    }

    /**
     * All that changes when {@code feature} becomes {@code value}: the mark that follows from it is set with it and
     * cleared with it, no other mark is touched. The segment is abnormal as long as there is any mark, and normal when
     * it was pressed without pain.
     *
     * @return values by feature, that of the entry first
     */
    public static Map<EStructuralFeature, @Nullable Object> changes(SegmentFinding finding, EStructuralFeature feature,
            @Nullable Object value) {
        Map<EStructuralFeature, @Nullable Object> changes = new LinkedHashMap<>();
        changes.put(feature, value);
        EStructuralFeature mark = MARKS.get(feature);
        if (mark != null) {
            changes.put(mark, value instanceof Number number ? number.doubleValue() > 0 : value != null);
        }
        SegmentFinding after = EcoreUtil.copy(finding);
        changes.forEach(after::eSet);
        changes.put(Literals.FINDING__NORMALITY, !Part.of(after).isEmpty() ? Normality.ABNORMAL
                : value instanceof Number || finding.getNormality() == Normality.NORMAL ? Normality.NORMAL
                : Normality.NOT_TESTED);
        return changes;
    }
}
