package org.plumbline.core.exam;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;

/** What was found, as against what was examined: the part of a finding that another day may change. */
public final class Found {

    /** What names the examined item, how it was examined, and what the note keeps about the finding. */
    private static final Set<EStructuralFeature> EXAMINED = Set.of(FINDING__ID, FINDING__ITEM, FINDING__LABEL,
            FINDING__SIDE, FINDING__LEVEL, FINDING__METHOD, FINDING__POSITION, FINDING__PROVENANCE,
            FINDING__CONTENT_VERSION, RANGE_FINDING__UNIT, FUNCTION_FINDING__UNIT);

    /** What two findings must share to be compared as numbers. */
    private static final List<EStructuralFeature> LIKE = List.of(FINDING__ITEM, FINDING__SIDE, FINDING__LEVEL,
            FINDING__METHOD, FINDING__POSITION);

    private Found() {
    }

    /** The features of a finding that say what was found. */
    public static List<EStructuralFeature> features(Finding finding) {
        return finding.eClass().getEAllStructuralFeatures().stream().filter(feature -> !EXAMINED.contains(feature))
                .toList();
    }

    /** Whether nothing was found yet: the item was not examined. */
    public static boolean nothing(Finding finding) {
        return features(finding).stream().noneMatch(feature -> says(finding, feature));
    }

    private static boolean says(Finding finding, EStructuralFeature feature) {
        return finding.eIsSet(feature) && !"".equals(finding.eGet(feature));
    }

    /** Whether both are of one kind and the same was found. */
    public static boolean same(Finding one, Finding other) {
        return one.eClass() == other.eClass() && features(one).stream()
                .allMatch(feature -> Objects.equals(one.eGet(feature), other.eGet(feature)));
    }

    /** Tells whether another finding is about the same item at the same side and level, found in the same way. */
    public static Predicate<Finding> like(Finding finding) {
        List<@Nullable Object> examined = examined(finding);
        return other -> examined.equals(examined(other));
    }

    /** What was examined and how: equal for findings that may be compared. */
    public static List<@Nullable Object> examined(Finding finding) {
        List<@Nullable Object> values = new ArrayList<>();
        LIKE.forEach(feature -> values.add(finding.eGet(feature)));
        return values;
    }

    /**
     * Whether something was out of order: the clinician said so or, where the clinician did not say whether it is
     * normal, it hurt, or the result says it by itself.
     */
    public static boolean abnormal(Finding finding) {
        return finding.getNormality() == Normality.ABNORMAL || finding.getNormality() == Normality.NOT_TESTED
                && (finding.getPain() != null && finding.getPain() > 0
                        || FindingNormality.of(finding) == Normality.ABNORMAL);
    }
}
