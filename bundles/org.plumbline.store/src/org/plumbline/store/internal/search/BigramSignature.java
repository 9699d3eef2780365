package org.plumbline.store.internal.search;

/**
 * A set of the pairs of neighbouring characters of a text, thrown onto 64 bits. A text can only contain a word whose
 * signature lies within its own; that one comparison spares nearly every text the search for the word.
 */
final class BigramSignature {

    private static final int SPREAD = 0x9E3779B9;
    private static final int TO_64 = 26;

    private BigramSignature() {
    }

    static long of(String text) {
        long signature = 0;
        for (int i = 1; i < text.length(); i++) {
            signature |= 1L << ((text.charAt(i - 1) * 31 + text.charAt(i)) * SPREAD >>> TO_64);
        }
        return signature;
    }

    static boolean mayContain(long text, long word) {
        return (text & word) == word;
    }
}
