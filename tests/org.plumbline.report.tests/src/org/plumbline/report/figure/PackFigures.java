package org.plumbline.report.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueReader;
import org.plumbline.core.catalogue.PackSource;
import org.plumbline.model.catalogue.Figure;

/** The figures of the pack in the source tree. */
final class PackFigures {

    private static final String MANIFEST = "bundles/org.plumbline.content/packs/lowback/pack.xml";

    static final Catalogue CATALOGUE = CatalogueReader.read(List.of(PackSource.of(manifest()))).catalogue();

    private PackFigures() {
    }

    static List<Figure> all() {
        return CATALOGUE.all(Figure.class);
    }

    static Figure get(String id) {
        return CATALOGUE.find(Figure.class, id).orElseThrow(() -> new AssertionError("No figure " + id));
    }

    /** The manifest, whether the tests run in the root of the tree or in the folder of their bundle. */
    private static Path manifest() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(MANIFEST)).filter(Files::exists).findFirst().orElseThrow();
    }
}
