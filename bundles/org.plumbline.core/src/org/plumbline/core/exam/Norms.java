package org.plumbline.core.exam;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Norm;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.RangeFinding;

/** Looks up norms of ranges of motion. Between the ages a study names, the norm follows a straight line. */
public final class Norms {

    private Norms() {
    }

    /**
     * The norm that fits a finding best: measured in its unit, valid at the age, of its position and method as far as
     * they are recorded, and of several the one the catalogue prefers.
     *
     * @param age age in years when it was measured; without it only norms for all ages are used
     */
    public static Optional<NormValue> find(RangeOfMotion item, RangeFinding finding, OptionalInt age) {
        return item.getNorms().stream().filter(norm -> Objects.equals(norm.getUnit(), finding.getUnit()))
                .filter(norm -> applies(norm, age))
                .min(Comparator.comparing((Norm norm) -> differs(norm.getPosition(), finding.getPosition()))
                        .thenComparing(norm -> differs(norm.getMethod(), finding.getMethod()))
                        .thenComparing(norm -> !norm.isPreferred()))
                .map(norm -> new NormValue(at(norm, age), norm.getUnit(), norm));
    }

    private static boolean applies(Norm norm, OptionalInt age) {
        Integer youngest = norm.getAgeFrom();
        Integer oldest = norm.getAgeTo();
        if (youngest == null && oldest == null) {
            return true;
        }
        return age.isPresent() && (youngest == null || age.getAsInt() >= youngest)
                && (oldest == null || age.getAsInt() <= oldest);
    }

    /** Whether what is recorded contradicts the norm; what is not recorded contradicts nothing. */
    private static boolean differs(@Nullable String published, @Nullable String recorded) {
        return recorded != null && !recorded.isBlank() && !recorded.equalsIgnoreCase(published);
    }

    private static double at(Norm norm, OptionalInt age) {
        Double oldest = norm.getAtOldest();
        Integer from = norm.getAgeFrom();
        Integer to = norm.getAgeTo();
        if (oldest == null || from == null || to == null || from.equals(to) || age.isEmpty()) {
            return norm.getAtYoungest();
        }
        double share = (age.getAsInt() - from) / (double) (to - from);
        return norm.getAtYoungest() + share * (oldest - norm.getAtYoungest());
    }
}
