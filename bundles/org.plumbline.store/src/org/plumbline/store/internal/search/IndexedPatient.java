package org.plumbline.store.internal.search;

import org.plumbline.store.PatientRow;

/**
 * A row with what it is found by.
 *
 * @param key family name, given name and record number, folded, every word after a blank
 * @param givenName where the given name starts in the key
 * @param recordNumber where the record number starts in the key
 */
record IndexedPatient(PatientRow row, String key, int givenName, int recordNumber)
        implements Comparable<IndexedPatient> {

    /** Parts the three in the key; sorts before every letter and is in no query. */
    private static final String END = "\u0001";

    static IndexedPatient of(PatientRow row) {
        String family = ' ' + FoldedText.fold(row.familyName()) + END;
        String given = ' ' + FoldedText.fold(row.givenName()) + END;
        String key = family + given + ' ' + FoldedText.fold(row.recordNumber());
        return new IndexedPatient(row, key, family.length(), family.length() + given.length());
    }

    /** By name and record number; charts that share all of them by id, so that the order is total. */
    @Override
    public int compareTo(IndexedPatient other) {
        int order = key.compareTo(other.key);
        return order == 0 ? row.chartId().compareTo(other.row.chartId()) : order;
    }
}
