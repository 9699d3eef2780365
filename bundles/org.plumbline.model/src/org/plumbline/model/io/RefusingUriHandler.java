package org.plumbline.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Answers for every URI, and refuses each. */
@NonNullByDefault({})
final class RefusingUriHandler extends URIHandlerImpl {

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        throw refused();
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        throw refused();
    }

    @Override
    public void delete(URI uri, Map<?, ?> options) throws IOException {
        throw refused();
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return false;
    }

    private static IOException refused() {
        return new IOException("a chart document opens no other resource");
    }
}
