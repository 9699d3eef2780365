package org.plumbline.report.figure;

import java.util.List;

import org.plumbline.model.catalogue.Figure;
import org.plumbline.testkit.InstalledContent;

/** The figures of the pack. */
final class PackFigures {

    private PackFigures() {
    }

    static List<Figure> all() {
        return InstalledContent.catalogue().all(Figure.class);
    }

    static Figure get(String id) {
        return InstalledContent.catalogue().find(Figure.class, id)
                .orElseThrow(() -> new AssertionError("No figure " + id));
    }
}
