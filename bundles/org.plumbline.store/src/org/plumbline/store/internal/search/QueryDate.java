package org.plumbline.store.internal.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A word of a query read as a date of birth: a year, a month of a year or a day.
 *
 * @param text how such dates begin in the key of a patient
 * @param signature the signature of {@code text}
 */
record QueryDate(String text, long signature) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    /** The dates that a word can mean; none if it is no date. */
    static List<QueryDate> parse(String word) {
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return List.of(of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(word);
        if (yearLast.matches()) {
            String year = yearLast.group(3);
            return List.of(of(year, yearLast.group(1), yearLast.group(2)),
                    of(year, yearLast.group(2), yearLast.group(1)));
        }
        return List.of();
    }

    private static QueryDate of(String year, @Nullable String month, @Nullable String day) {
        String text = IndexedPatient.BORN + year + twoDigits(month) + twoDigits(day);
        return new QueryDate(text, BigramSignature.of(text));
    }

    boolean matches(IndexedPatient patient, long keySignature) {
        return BigramSignature.mayContain(keySignature, signature)
                && patient.key().startsWith(text, patient.birthDate());
    }

    private static String twoDigits(@Nullable String digits) {
        return digits == null ? "" : digits.length() == 1 ? '0' + digits : digits;
    }
}
