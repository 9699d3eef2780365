package org.plumbline.store;

/**
 * A document of the clinic that belongs to no patient.
 *
 * @param name its name, such as phrases
 * @param revision its revision, from 1
 * @param content its text
 */
public record ClinicDocument(String name, long revision, String content) {

    /** The revision to expect of a document that is written for the first time. */
    public static final long NEW = 0;
}
