package org.plumbline.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of reports have at most one decimal: no measure here is finer than that. */
final class Rounding {

    private static final int MOST_DECIMALS = 1;

    private Rounding() {
    }

    static double round(double value) {
        return BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    static int decimals(double value) {
        return round(value) == Math.rint(round(value)) ? 0 : MOST_DECIMALS;
    }
}
