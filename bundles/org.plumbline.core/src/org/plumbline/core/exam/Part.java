package org.plumbline.core.exam;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.chart.SegmentFinding;

/**
 * The P.A.R.T. of a spinal segment: which of four kinds of finding are there. Their number and kind decide whether a
 * payer takes them as proof of a segmental dysfunction; the rule itself is content.
 *
 * @param pain pain or tenderness
 * @param asymmetry asymmetry or misalignment
 * @param range abnormal range of motion
 * @param tissue change of tissue or tone
 */
public record Part(boolean pain, boolean asymmetry, boolean range, boolean tissue) {

    /** Id of the payer rule that says how many of the four are needed (Medicare, chiropractic). */
    public static final String RULE = "mc-part";

    private static final String LEAST = "findings";
    private static final String LEAST_ASYMMETRY_OR_RANGE = "asymmetry-or-range";

    /**
     * What a finding shows: pain where it is tender or hurts, asymmetry where it is noted or there is a listing, range
     * where it is abnormal or a restriction is named, tissue where tone has changed or is described.
     */
    public static Part of(SegmentFinding finding) {
        Integer pain = finding.getPain();
        return new Part(finding.isTenderness() || pain != null && pain > 0,
                finding.isAsymmetry() || given(finding.getListing()),
                finding.isRangeAbnormal() || given(finding.getRestriction()),
                finding.isToneChange() || given(finding.getTone()));
    }

    private static boolean given(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** Whether none of the four is there. */
    public boolean isEmpty() {
        return count(pain, asymmetry, range, tissue) == 0;
    }

    /** The letters of those that are there, such as {@code P A T}. */
    public String letters() {
        return Stream.of(pain ? "P" : "", asymmetry ? "A" : "", range ? "R" : "", tissue ? "T" : "")
                .filter(letter -> !letter.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether this is as many of the four, and as many of asymmetry and range, as the rule asks for. */
    public boolean meets(PayerRule rule) {
        return count(pain, asymmetry, range, tissue) >= least(rule, LEAST)
                && count(asymmetry, range) >= least(rule, LEAST_ASYMMETRY_OR_RANGE);
    }

    private static int count(boolean... present) {
        int count = 0;
        for (boolean one : present) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static double least(PayerRule rule, String figure) {
        return rule.getFigures().stream().filter(quantity -> figure.equals(quantity.getName()))
                .mapToDouble(Quantity::getLow).findFirst().orElse(0);
    }
}
