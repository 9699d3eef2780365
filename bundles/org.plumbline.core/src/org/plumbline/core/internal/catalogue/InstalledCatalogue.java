package org.plumbline.core.internal.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueReader;
import org.plumbline.core.catalogue.CatalogueReader.Reading;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.catalogue.PackSource;
import org.plumbline.model.catalogue.ContentPack;

/** The packs declared at the extension point {@code org.plumbline.core.contentPacks}, read when first asked for. */
@Component
public final class InstalledCatalogue implements CatalogueService {

    private static final String EXTENSION_POINT = "org.plumbline.core.contentPacks";

    private final IExtensionRegistry registry;
    private @Nullable Reading reading;

    @Activate
    public InstalledCatalogue(@Reference IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Catalogue catalogue() {
        return reading().catalogue();
    }

    @Override
    public List<ContentProblem> problems() {
        return reading().problems();
    }

    @Override
    public InputStream open(ContentPack pack, String file) throws IOException {
        PackSource source = reading().sources().get(pack);
        if (source == null) {
            throw new FileNotFoundException(file);
        }
        return source.open(file);
    }

    private synchronized Reading reading() {
        Reading current = reading;
        if (current == null) {
            current = read();
            reading = current;
        }
        return current;
    }

    private Reading read() {
        List<PackSource> sources = new ArrayList<>();
        List<ContentProblem> missing = new ArrayList<>();
        for (IConfigurationElement pack : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            String manifest = String.valueOf(pack.getAttribute("manifest"));
            Bundle bundle = ContributorFactoryOSGi.resolve(pack.getContributor());
            URL location = bundle == null ? null : bundle.getEntry(manifest);
            if (location == null) {
                missing.add(new ContentProblem(manifest, 0,
                        "Bundle " + pack.getContributor().getName() + " holds no such content pack."));
            } else {
                sources.add(PackSource.of(location));
            }
        }
        Reading read = CatalogueReader.read(sources);
        missing.addAll(read.problems());
        return new Reading(read.catalogue(), missing, read.sources());
    }
}
