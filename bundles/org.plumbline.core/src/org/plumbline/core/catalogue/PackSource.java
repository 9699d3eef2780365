package org.plumbline.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a content pack lie: a folder on disk, or inside a bundle. */
public interface PackSource {

    /** Name of the manifest file, relative to {@link #open}. */
    String manifest();

    /**
     * Opens a file of the pack.
     *
     * @param file path relative to the manifest
     * @throws IOException if there is no such file or it cannot be read
     */
    InputStream open(String file) throws IOException;

    /** A pack on disk. */
    static PackSource of(Path manifest) {
        return new PackSource() {

            @Override
            public String manifest() {
                return String.valueOf(manifest.getFileName());
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(manifest.resolveSibling(file));
            }
        };
    }

    /** A pack inside a bundle, by the address of its manifest. */
    static PackSource of(URL manifest) {
        return new PackSource() {

            @Override
            public String manifest() {
                String path = manifest.getPath();
                return path.substring(path.lastIndexOf('/') + 1);
            }

            @Override
            @SuppressWarnings("deprecation") // a URI cannot resolve names inside a jar; the handlers of URLs can
            public InputStream open(String file) throws IOException {
                return new URL(manifest, file).openStream();
            }
        };
    }
}
