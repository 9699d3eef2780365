package org.plumbline.report.xlsx.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Widths and lines of text set in Arial or a face of the same metrics, without asking for the fonts of the machine that
 * writes the workbook: the reader's machine counts.
 */
final class TextMeasure {

    /** Widths of the letters from blank to tilde in thousandths of an em. */
    private static final int[] ASCII = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
        333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };

    /** Screens round letters to dots, which makes lines a little longer. */
    private static final double ROOM = 1.03;

    /** Bold letters are wider by about this much. */
    private static final double BOLD = 1.07;

    private TextMeasure() {
    }

    /** Width of the longest line of {@code text} in points. */
    static double width(String text, Role role) {
        return longest(text, role, letter -> letter == '\n');
    }

    /** Width of the longest word of {@code text} in points. */
    static double longestWord(String text, Role role) {
        return longest(text, role, Character::isWhitespace);
    }

    private static double longest(String text, Role role, IntPredicate ends) {
        double longest = 0;
        double used = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            used = ends.test(letter) ? 0 : used + advance(letter);
            longest = Math.max(longest, used);
            at += Character.charCount(letter);
        }
        return longest * em(role);
    }

    /**
     * Breaks {@code text} into lines no wider than {@code width} points and no longer than {@code most} characters,
     * after blanks and hyphens where there are any. Put together, the lines are the text again.
     */
    static List<String> lines(String text, Role role, double width, int most) {
        List<String> lines = new ArrayList<>();
        double em = em(role);
        int start = 0;
        int rest = 0;
        double used = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            used += advance(letter) * em;
            boolean full = used > width && letter != ' ' && letter != '\n' || next - start > most;
            if (full && at > start) {
                int end = rest > start ? rest : at;
                lines.add(text.substring(start, end));
                start = end;
                at = end;
                used = 0;
                continue;
            }
            if (letter == '\n') {
                lines.add(text.substring(start, next));
                start = next;
                used = 0;
            } else if (letter == ' ' || letter == '-') {
                rest = next;
            }
            at = next;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static double em(Role role) {
        return role.size() * (role.bold() ? BOLD : 1);
    }

    /** Width of one letter in em. */
    private static double advance(int letter) {
        if (letter < 0x7F) {
            return letter < ' ' ? 0 : ascii(letter);
        }
        return switch (Character.getType(letter)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
        default -> Character.isIdeographic(letter) || letter > 0xFFFF ? 1 : beyondAscii(letter);
        };
    }

    private static double beyondAscii(int letter) {
        int base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
        if (base >= ' ' && base < 0x7F) {
            return ascii(base);
        }
        return letter == '—' || letter == '…' || letter >= 0x2190 ? 1 : 0.67;
    }

    private static double ascii(int letter) {
        return ASCII[letter - ' '] * ROOM / 1000;
    }
}
