package org.plumbline.store;

import java.nio.file.Path;

/** Where the store of the person at this computer lies. */
public final class StoreLocation {

    /** System property that names another folder. */
    public static final String PROPERTY = "plumbline.store";

    private StoreLocation() {
    }

    /** The folder of the user's store: the one the system property names, else one below the home folder. */
    public static Path ofUser() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? Path.of(System.getProperty("user.home"), ".plumbline", "store") : Path.of(chosen);
    }
}
