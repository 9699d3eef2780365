package org.plumbline.testkit;

import java.net.URL;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueReader;
import org.plumbline.core.catalogue.CatalogueReader.Reading;
import org.plumbline.core.catalogue.PackSource;

/** The content packs of the product, for tests inside and outside OSGi. */
public final class InstalledContent {

    private static final String CONTENT = "org.plumbline.content";
    private static final String LOW_BACK = "packs/lowback/pack.xml";

    private InstalledContent() {
    }

    /** The pack Low back pain in runners. */
    public static PackSource lowBack() {
        URL manifest = find(LOW_BACK);
        if (manifest == null) {
            throw new IllegalStateException("The content bundle holds no " + LOW_BACK);
        }
        return PackSource.of(manifest);
    }

    /** The pack, read anew. */
    public static Reading read() {
        return CatalogueReader.read(List.of(lowBack()));
    }

    /** The catalogue, read once and shared, since nobody may change it. */
    public static Catalogue catalogue() {
        return Shared.CATALOGUE;
    }

    private static @Nullable URL find(String path) {
        Bundle self = FrameworkUtil.getBundle(InstalledContent.class);
        if (self == null) {
            return InstalledContent.class.getClassLoader().getResource(path);
        }
        for (BundleWire wire : self.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.bundle")) {
            Bundle required = wire.getProvider().getBundle();
            if (CONTENT.equals(required.getSymbolicName())) {
                return required.getEntry(path);
            }
        }
        return null;
    }

    private static final class Shared {
        static final Catalogue CATALOGUE = read().catalogue();
    }
}
