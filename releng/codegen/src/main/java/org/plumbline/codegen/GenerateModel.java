package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Regenerates the code of the model bundle in place. */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * Empties the bundle's {@code src-gen} and generates it anew.
     *
     * @param arguments the folder of the model bundle
     * @throws IOException if a file cannot be read or written, or a model is not valid
     */
    public static void main(String... arguments) throws IOException {
        Path bundle = Path.of(arguments[0]);
        Path sources = bundle.resolve("src-gen");
        delete(sources);
        new ModelGenerator(bundle.resolve("model")).generateInto(sources);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
