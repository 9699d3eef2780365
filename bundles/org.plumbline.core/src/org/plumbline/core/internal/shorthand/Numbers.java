package org.plumbline.core.internal.shorthand;

import java.util.regex.Pattern;

/** Numbers that stand alone. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212\u2013]?\\d{1,9}(?:[.,]\\d{1,3})?");

    private Numbers() {
    }

    /** The number that {@code text}, which is all or a part of the token, stands for. */
    static double read(Token token, String text, double least, double most) throws Misread {
        if (!NUMBER.matcher(text).matches()) {
            throw Misread.wrong(token, Messages.noNumber, Likeness.shortened(text));
        }
        double number = Double.parseDouble(text.replace(',', '.').replace('\u2212', '-').replace('\u2013', '-')) + 0.0;
        if (number < least || number > most) {
            throw Misread.wrong(token, Messages.outside, text, least, most);
        }
        return number;
    }

    /** The whole number that {@code text} stands for. */
    static int whole(Token token, String text, int least, int most) throws Misread {
        double number = read(token, text, least, most);
        if (number != Math.rint(number)) {
            throw Misread.wrong(token, Messages.whole, text);
        }
        return (int) number;
    }
}
