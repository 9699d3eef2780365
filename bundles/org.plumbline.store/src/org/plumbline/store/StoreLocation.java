package org.plumbline.store;

import java.nio.file.Path;

/** Where the store of the person at this computer lies. */
public final class StoreLocation {

    /** System property that names the folder of the store. */
    public static final String PROPERTY = "plumbline.store";
    /** Environment variable that names it where the property is not set. */
    public static final String VARIABLE = "PLUMBLINE_STORE";

    private static final String FOLDER = "store";

    private StoreLocation() {
    }

    /**
     * The folder of the user's store: the one named by property or variable, else one in the product's data area.
     *
     * @param dataArea the folder the product keeps its data in
     */
    public static Path folder(Path dataArea) {
        String named = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        return named == null ? dataArea.resolve(FOLDER) : Path.of(named);
    }
}
