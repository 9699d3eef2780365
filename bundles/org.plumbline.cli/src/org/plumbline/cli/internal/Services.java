package org.plumbline.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.report.Reports;
import org.plumbline.store.ChartStoreProvider;

/** The services that commands work with. */
@Component(service = Services.class)
public final class Services {

    private final CatalogueService catalogue;
    private final ChartStoreProvider stores;
    private final Reports reports;

    @Activate
    public Services(@Reference CatalogueService catalogue, @Reference ChartStoreProvider stores,
            @Reference Reports reports) {
        this.catalogue = catalogue;
        this.stores = stores;
        this.reports = reports;
    }

    CatalogueService catalogue() {
        return catalogue;
    }

    ChartStoreProvider stores() {
        return stores;
    }

    Reports reports() {
        return reports;
    }
}
