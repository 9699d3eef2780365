package org.plumbline.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Passes a stream on up to a number of bytes, and fails at the first byte beyond. */
@NonNullByDefault({})
final class CappedInputStream extends FilterInputStream {

    private long left;

    CappedInputStream(InputStream in, long cap) {
        super(in);
        left = cap;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws ChartFormatException {
        left -= read;
        if (left < 0) {
            throw new ChartFormatException(Refusal.TOO_LARGE);
        }
    }
}
