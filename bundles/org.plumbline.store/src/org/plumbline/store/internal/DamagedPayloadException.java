package org.plumbline.store.internal;

import java.io.IOException;

/** A payload is not what was written. */
public final class DamagedPayloadException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPayloadException(String message) {
        super(message);
    }

    DamagedPayloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
