package org.plumbline.core.likelihood;

import org.plumbline.core.internal.likelihood.Messages;

/** Ratios and probabilities as they are written: a ratio to the second digit, a probability in whole percent. */
public final class Figures {

    private static final double PERCENT = 100;

    private Figures() {
    }

    /** A likelihood ratio with its interval, if it has one. */
    public static String ratio(Ratio ratio) {
        return ratio.interval().map(ends -> Messages.format(Messages.ratioWithInterval, ratio.value(), ends.low(),
                ends.high())).orElseGet(() -> Messages.format(Messages.ratio, ratio.value()));
    }

    /** A probability with its interval, if it has one. */
    public static String chance(Chance chance) {
        return chance.interval().map(ends -> Messages.format(Messages.chanceWithInterval, percent(chance.share()),
                percent(ends.low()), percent(ends.high()))).orElseGet(() -> percent(chance.share()));
    }

    /** A share in whole percent. What is neither certain nor impossible is not written as 0 % or 100 %. */
    public static String percent(double share) {
        long whole = Math.round(share * PERCENT);
        return whole == 0 && share > 0 ? Messages.belowOnePercent
                : whole == PERCENT && share < 1 ? Messages.aboveNinetyNinePercent
                : Messages.format(Messages.percent, whole);
    }
}
