package org.plumbline.store.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A word of a query.
 *
 * @param text the word, folded
 * @param start the word as it looks at the start of a word of a key
 * @param date the word as a date
 */
record QueryWord(String text, String start, Optional<QueryDate> date) {

    /** The best that a word can be: the start of a family name. Then come given name, number or date, and the rest. */
    static final int FAMILY_NAME = 0;
    static final int GIVEN_NAME = 1;
    static final int NUMBER = 2;
    static final int ANYWHERE = 3;
    static final int NOWHERE = Integer.MAX_VALUE;

    static List<QueryWord> parse(String query) {
        return Arrays.stream(query.strip().split("\\s+")).map(QueryWord::of).filter(word -> !word.empty()).toList();
    }

    private static QueryWord of(String word) {
        String text = FoldedText.fold(word);
        return new QueryWord(text, ' ' + text, QueryDate.parse(word));
    }

    private boolean empty() {
        return text.isEmpty();
    }

    /** How well the word fits a patient. */
    int rank(IndexedPatient patient) {
        int at = patient.key().indexOf(start);
        if (at >= 0) {
            return at < patient.givenName() ? FAMILY_NAME : at < patient.recordNumber() ? GIVEN_NAME : NUMBER;
        }
        if (patient.key().contains(text)) {
            return ANYWHERE;
        }
        return date.isPresent() && date.get().matches(patient.row().birthDate()) ? NUMBER : NOWHERE;
    }
}
