package org.plumbline.core.catalogue;

import java.util.List;

/** The knowledge of all installed content packs, read once. An OSGi service. */
public interface CatalogueService {

    /** The catalogue; without the entries that could not be read. */
    Catalogue catalogue();

    /** What could not be read, with file and line; empty when all is well. */
    List<ContentProblem> problems();
}
