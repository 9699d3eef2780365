package org.plumbline.properties;

import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueReader;
import org.plumbline.core.catalogue.PackSource;

/** The content pack of the product. */
final class Pack {

    static final Catalogue CATALOGUE = CatalogueReader
            .read(List.of(PackSource.of(Pack.class.getResource("/packs/lowback/pack.xml")))).catalogue();

    private Pack() {
    }
}
