package org.plumbline.store;

import java.util.Optional;

/**
 * What a clinic keeps that belongs to no patient: phrases, code lists, favourites. Each write is a revision, and no
 * revision is ever changed. Not for the user interface's thread.
 */
public interface ClinicDocuments {

    /** The newest revision of a document; empty when it was never written. */
    Optional<ClinicDocument> read(String name) throws StoreException;

    /**
     * Writes a document durably.
     *
     * @param expectedRevision the revision that was read, {@link ClinicDocument#NEW} for the first one
     * @throws ConflictException if the newest revision is another one; nothing was written
     */
    ClinicDocument write(String name, String content, long expectedRevision) throws StoreException;
}
