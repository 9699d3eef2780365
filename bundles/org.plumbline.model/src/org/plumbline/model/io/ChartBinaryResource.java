package org.plumbline.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A chart document in EMF's binary form. Enumerators are kept by name and not by position, so that a literal may be
 * added anywhere.
 */
@NonNullByDefault({})
final class ChartBinaryResource extends BinaryResourceImpl {

    private static final Map<Object, Object> OPTIONS = Map.of(
            OPTION_STYLE_BINARY_FLOATING_POINT, true);

    ChartBinaryResource(URI uri) {
        super(uri);
        defaultSaveOptions = OPTIONS;
        defaultLoadOptions = OPTIONS;
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        GuardedLoad.load(this, in, input -> super.doLoad(input, options));
    }
}
