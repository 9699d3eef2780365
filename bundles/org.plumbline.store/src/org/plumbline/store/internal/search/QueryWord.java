package org.plumbline.store.internal.search;

import java.util.Arrays;
import java.util.List;

/**
 * A word of a query.
 *
 * @param text the word, folded
 * @param start the word as it looks at the start of a word of a key
 * @param signature the signature of {@code text}
 * @param dates what the word can mean as a date
 */
record QueryWord(String text, String start, long signature, List<QueryDate> dates) {

    /** The best that a word can be, the beginning of the family name; then come others of its words. */
    static final int FAMILY_NAME = 0;
    static final int FAMILY_NAME_PART = 1;
    static final int GIVEN_NAME = 2;
    static final int NUMBER = 3;
    static final int ANYWHERE = 4;
    static final int NOWHERE = Integer.MAX_VALUE;

    static List<QueryWord> parse(String query) {
        return Arrays.stream(query.strip().split("\\s+")).map(QueryWord::of).filter(word -> !word.text.isEmpty())
                .toList();
    }

    private static QueryWord of(String word) {
        String text = FoldedText.fold(word);
        return new QueryWord(text, ' ' + text, BigramSignature.of(text), QueryDate.parse(word));
    }

    /** What the signature of a key must hold for all words to fit; one that can be a date need not be in the text. */
    static long required(List<QueryWord> words) {
        return words.stream().filter(word -> word.dates.isEmpty()).mapToLong(QueryWord::signature)
                .reduce(0, (one, other) -> one | other);
    }

    /** How well the word fits a patient whose key has this signature. */
    int rank(IndexedPatient patient, long keySignature) {
        if (BigramSignature.mayContain(keySignature, signature)) {
            int rank = textRank(patient);
            if (rank != NOWHERE) {
                return rank;
            }
        }
        for (QueryDate date : dates) {
            if (date.matches(patient, keySignature)) {
                return NUMBER;
            }
        }
        return NOWHERE;
    }

    private int textRank(IndexedPatient patient) {
        int anywhere = patient.key().indexOf(text);
        if (anywhere < 0 || anywhere >= patient.birthDate()) {
            return NOWHERE;
        }
        int at = patient.key().indexOf(start, anywhere - 1);
        if (at < 0) {
            return ANYWHERE;
        }
        if (at < patient.givenName()) {
            return at == 0 ? FAMILY_NAME : FAMILY_NAME_PART;
        }
        return at < patient.recordNumber() ? GIVEN_NAME : NUMBER;
    }
}
