package org.plumbline.core.language;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: with a point or a comma before the decimals whatever the locale, so that neither 7,5 nor
 * 7.5 is ever 75. What could be a thousand elsewhere is refused.
 */
public final class DecimalText {

    /** A number in a longer text, without what refuses thousands. */
    public static final String PATTERN = "[-+\u2212]?(?:\\d{1,9}(?:[.,]\\d{0,6})?|[.,]\\d{1,6})";

    private static final Pattern NUMBER = Pattern.compile(PATTERN);
    private static final Pattern THOUSANDS = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

    private DecimalText() {
    }

    /** The number that a text is; empty when it is none. */
    public static OptionalDouble read(String text) {
        if (!NUMBER.matcher(text).matches() || THOUSANDS.matcher(text).matches() && text.indexOf(point()) < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text.replace(',', '.').replace('\u2212', '-')));
    }

    /** A number as it is typed in this locale, without decimals it does not have. */
    public static String print(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', point());
    }

    private static char point() {
        return DecimalFormatSymbols.getInstance().getDecimalSeparator();
    }
}
