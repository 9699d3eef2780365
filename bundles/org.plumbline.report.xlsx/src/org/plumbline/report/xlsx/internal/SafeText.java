package org.plumbline.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a workbook can hold it: nothing is dropped, and nothing can become a formula. */
final class SafeText {

    /** Most characters of one cell: a seventh of Excel's 32,767, as each may have to be written as seven. */
    static final int MOST = 32_767 / 7;

    /** Most lines of one cell, for a row is at most 409 points high. */
    private static final int MOST_LINES = 24;

    /** Characters XML cannot hold or would change, and underscores that would read as the escape of one. */
    private static final Pattern ESCAPED = Pattern
            .compile("_(?=x\\p{XDigit}{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private SafeText() {
    }

    /** The text with the escapes of the file format, {@code _xHHHH_}, which readers of workbooks undo. */
    static String escape(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && letter < Character.MIN_SURROGATE && letter != '_')) {
            return text; // as nearly all are, and looking for a pattern takes longer
        }
        return ESCAPED.matcher(text).replaceAll(match -> String.format("_x%04X_", (int) match.group().charAt(0)));
    }

    /** Whether a spreadsheet would take the text for a formula if someone typed it or saved it as CSV. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The lines put together to pieces, each of which one cell can hold and show; joined they are the text again. */
    static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String line : lines) {
            if (count == MOST_LINES || text.length() + line.length() > MOST) {
                pieces.add(new Piece(text.toString(), count));
                text.setLength(0);
                count = 0;
            }
            text.append(line);
            count++;
        }
        pieces.add(new Piece(text.toString(), count));
        return pieces;
    }

    /** Text of one cell and the number of lines it takes. */
    record Piece(String text, int lines) {
    }
}
