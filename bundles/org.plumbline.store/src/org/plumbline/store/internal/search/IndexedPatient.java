package org.plumbline.store.internal.search;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.store.PatientRow;

/**
 * A row with what it is found by.
 *
 * @param key family name, given name and record number, folded, every word after a blank; then the date of birth
 * @param givenName where the given name starts in the key
 * @param recordNumber where the record number starts in the key
 * @param birthDate where the date of birth starts in the key
 */
record IndexedPatient(PatientRow row, String key, int givenName, int recordNumber, int birthDate)
        implements Comparable<IndexedPatient> {

    /** Stands before the date of birth in the key, and in no name. */
    static final String BORN = "\u0002";

    /** Parts the words in the key; sorts before every letter, and is in no query. */
    private static final String END = "\u0001";

    static IndexedPatient of(PatientRow row) {
        String family = ' ' + FoldedText.fold(row.familyName()) + END;
        String given = family + ' ' + FoldedText.fold(row.givenName()) + END;
        String number = given + ' ' + FoldedText.fold(row.recordNumber()) + END;
        return new IndexedPatient(row, number + born(row.birthDate()), family.length(), given.length(),
                number.length());
    }

    private static String born(@Nullable LocalDate date) {
        return date == null ? ""
                : BORN + String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonthValue(),
                        date.getDayOfMonth());
    }

    /** By name and record number; charts that share all of them by id, so that the order is total. */
    @Override
    public int compareTo(IndexedPatient other) {
        int order = key.compareTo(other.key);
        return order == 0 ? row.chartId().compareTo(other.row.chartId()) : order;
    }
}
