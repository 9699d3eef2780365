package org.plumbline.store.internal;

import java.nio.charset.StandardCharsets;

/**
 * The one place every document, row and history entry passes through on its way to the disk and back. The place it
 * belongs to goes in beside the bytes, so that a payload found in another place than it was written for is refused.
 */
public interface PayloadCodec {

    /**
     * Where a payload belongs.
     *
     * @param kind kind of payload, such as document
     * @param chart id of the chart
     * @param name which one of the chart
     * @param revision revision that wrote it
     */
    record Place(String kind, String chart, String name, long revision) {

        /** The place in one unambiguous line of bytes, for a codec to bind the payload to. */
        byte[] bytes() {
            return String.join("\0", kind, chart, name, Long.toString(revision)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Makes the bytes that are kept. */
    byte[] seal(byte[] plain, Place place);

    /**
     * Gives back what was sealed.
     *
     * @throws DamagedPayloadException if the payload was changed or belongs to another place
     */
    byte[] open(byte[] sealed, Place place) throws DamagedPayloadException;
}
