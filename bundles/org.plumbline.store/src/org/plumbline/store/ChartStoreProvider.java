package org.plumbline.store;

import java.nio.file.Path;

/** Opens stores of one engine. Providers are OSGi services. */
public interface ChartStoreProvider {

    /** Whether there is a store in a folder, sound or not. */
    boolean exists(Path folder);

    /**
     * Opens the store in a folder, creating folder and store when there is none.
     *
     * @throws StoreException if the folder cannot be written, the store is in use by another program, damaged, not a
     *             store, or of a newer release; the message says which. Nothing is created or changed in that case.
     */
    ChartStore open(Path folder) throws StoreException;
}
