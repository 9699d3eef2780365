package org.plumbline.cli.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;

/** Says which store a command works with. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    private @Nullable Path folder;

    /** The folder named, or {@code otherwise} where none was. */
    Path folder(Path otherwise) {
        Path named = folder;
        return named == null ? otherwise : named;
    }
}
