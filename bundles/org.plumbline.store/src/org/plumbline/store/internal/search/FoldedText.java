package org.plumbline.store.internal.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Text as it is compared: without case, accents and apostrophes, words parted by one blank. */
final class FoldedText {

    private FoldedText() {
    }

    static String fold(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        String spread = Normalizer.isNormalized(plain, Form.NFKD) ? plain : Normalizer.normalize(plain, Form.NFKD);
        spread.codePoints().forEach(character -> append(folded, character));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int character) {
        switch (character) {
            case '\'', '\u2019', '\u02BC', '`' -> {
                // O'Brien is found as obrien
            }
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> {
                if (Character.isLetterOrDigit(character)) {
                    folded.appendCodePoint(character);
                } else if (!mark(character) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }

    private static boolean mark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
