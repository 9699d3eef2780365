package org.plumbline.core.internal.shorthand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How alike words are. */
final class Likeness {

    /** Longest word for which like ones are looked for; no word of the catalogue comes near. */
    private static final int LONGEST = 24;
    private static final int MOST = 3;

    private Likeness() {
    }

    /** The words that a slip of the finger or two turns into {@code word}, the nearest first. */
    static List<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        int slips = Math.min(2, word.length() / 2);
        return known.stream().filter(one -> distance(word, one) <= slips)
                .sorted(Comparator.comparingInt(one -> distance(word, one))).distinct().limit(MOST).toList();
    }

    /** What a sentence shows of a word that may be of any length. */
    static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)) + '\u2026';
    }

    /** Letters to insert, leave out, replace or swap with their neighbor. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int differs = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + differs, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }
}
