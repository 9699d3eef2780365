package org.plumbline.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.plumbline.model.catalogue.ContentPack;

/** The knowledge of all installed content packs, read once. An OSGi service. */
public interface CatalogueService {

    /** The catalogue; without the entries that could not be read. */
    Catalogue catalogue();

    /** What could not be read, with file and line; empty when all is well. */
    List<ContentProblem> problems();

    /**
     * Opens a file of a pack of the catalogue, such as one of its samples.
     *
     * @param file path relative to the manifest
     * @throws IOException if there is no such file or it cannot be read
     */
    InputStream open(ContentPack pack, String file) throws IOException;
}
