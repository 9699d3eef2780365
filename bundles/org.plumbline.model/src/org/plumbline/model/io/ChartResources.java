package org.plumbline.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Makes the resources that read and write the documents of a chart.
 * A document is read from and written to a stream; the URI is a name and is never opened, nor is anything a document
 * points at. A resource lies in a resource set of its own that knows the chart package only, and may be moved to the
 * resource set of an editing domain once it is loaded.
 * <p>
 * {@link Resource#load} throws a {@link ChartFormatException} for a document that is refused, and leaves the resource
 * empty.
 */
public final class ChartResources {

    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    private ChartResources() {
    }

    /**
     * Returns an empty resource in the exchange form, XMI.
     *
     * @param uri the name of the document
     */
    public static Resource newXmi(URI uri) {
        return in(new SealedResourceSet(), new ChartXmiResource(uri));
    }

    /**
     * Returns an empty resource in EMF's binary form: smaller and faster, and not meant to be read by others.
     *
     * @param uri the name of the document
     */
    public static Resource newBinary(URI uri) {
        return in(new SealedResourceSet(), new ChartBinaryResource(uri));
    }

    private static Resource in(ResourceSet set, Resource resource) {
        set.getResources().add(resource);
        return resource;
    }
}
