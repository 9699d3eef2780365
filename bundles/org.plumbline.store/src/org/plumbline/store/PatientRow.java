package org.plumbline.store;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the patient list shows of a chart, made anew by every save.
 *
 * @param chartId id of the chart
 * @param recordNumber record number of the clinic
 * @param familyName family name
 * @param givenName given names
 * @param birthDate date of birth, null when unknown
 * @param episode title of the newest episode of care, empty when there is none
 * @param lastSeen date of the newest encounter, null when there is none
 * @param encounters number of encounters
 * @param unsigned number of encounters not signed yet
 * @param redFlag whether the newest encounter has a red flag that is present
 * @param invented whether the patient is invented
 */
public record PatientRow(String chartId, String recordNumber, String familyName, String givenName,
        @Nullable LocalDate birthDate, String episode, @Nullable LocalDate lastSeen, int encounters, int unsigned,
        boolean redFlag, boolean invented) {
}
