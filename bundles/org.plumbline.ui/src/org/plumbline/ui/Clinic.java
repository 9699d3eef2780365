package org.plumbline.ui;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.SampleClinic;
import org.plumbline.store.StoreException;

/**
 * The clinic this workbench works for: its charts and the knowledge it uses. An OSGi service; parts get it from their
 * site.
 */
@Component(service = Clinic.class)
public final class Clinic {

    /** System property that names the folder of the store. */
    public static final String STORE_PROPERTY = "plumbline.store";
    /** Environment variable that names the folder of the store where the property is not set. */
    public static final String STORE_VARIABLE = "PLUMBLINE_STORE";

    private static final String DEFAULT_FOLDER = "store";

    private final CatalogueService content;
    private final ChartStoreProvider provider;
    private final Location area;
    private ChartStore store;

    @Activate
    public Clinic(@Reference CatalogueService content, @Reference ChartStoreProvider provider,
            @Reference(target = "(type=osgi.instance.area)") Location area) {
        this.content = content;
        this.provider = provider;
        this.area = area;
    }

    /** The knowledge. The first call reads the content packs. */
    public Catalogue catalogue() {
        return content.catalogue();
    }

    /**
     * The charts. The first call opens the store and fills an empty one with the sample clinic; not for the user
     * interface's thread.
     *
     * @throws StoreException if the store cannot be opened; the message says why
     */
    public synchronized ChartStore store() throws StoreException {
        if (store == null) {
            ChartStore opened = provider.open(folder());
            if (opened.patients().isEmpty()) {
                new SampleClinic(content).fill(opened);
            }
            store = opened;
        }
        return store;
    }

    private Path folder() {
        String named = System.getProperty(STORE_PROPERTY, System.getenv(STORE_VARIABLE));
        return named != null ? Path.of(named) : Path.of(URI.create(area.getURL().toString())).resolve(DEFAULT_FOLDER);
    }

    @Deactivate
    synchronized void close() throws StoreException {
        if (store != null) {
            store.close();
        }
    }
}
