package org.plumbline.guards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.List;
import java.util.stream.Stream;

/** A bundle of the source tree, as its manifest describes it. */
final class Bundle {

    private final String manifestPath;
    private final Attributes manifest;

    Bundle(String manifestPath, String text) {
        this.manifestPath = manifestPath;
        try {
            manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(manifestPath, e);
        }
    }

    String manifestPath() {
        return manifestPath;
    }

    /** Its folder, such as {@code bundles/org.plumbline.core}. */
    String folder() {
        return manifestPath.substring(0, manifestPath.indexOf("/META-INF/"));
    }

    /** The folder's last name, which is the bundle's. */
    String name() {
        return folder().substring(folder().lastIndexOf('/') + 1);
    }

    boolean isProduct() {
        return manifestPath.startsWith("bundles/");
    }

    boolean has(String header) {
        return manifest.getValue(header) != null;
    }

    /** The names a header lists, without their attributes and directives. */
    List<String> names(String header) {
        String value = has(header) ? manifest.getValue(header) : "";
        return Stream.of(value.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)")).map(clause -> clause.split(";")[0].strip())
                .filter(name -> !name.isEmpty()).toList();
    }
}
