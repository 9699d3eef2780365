package org.plumbline.store;

import java.io.IOException;
import java.io.InputStream;

import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.store.internal.Messages;

/** Fills a store with the invented patients that the installed content packs bring. */
public final class SampleClinic {

    private final CatalogueService catalogue;

    public SampleClinic(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Saves the sample charts of all packs.
     *
     * @return how many
     * @throws StoreException if the store holds charts already, a sample cannot be read, or there is none
     */
    public int fill(ChartStore store) throws StoreException {
        if (!store.patients().isEmpty()) {
            throw new StoreException(Messages.storeNotEmpty);
        }
        for (ContentPack pack : catalogue.catalogue().packs()) {
            for (String sample : pack.getSamples()) {
                save(pack, sample, store);
            }
        }
        int charts = store.patients().size();
        if (charts == 0) {
            throw new StoreException(Messages.samplesMissing);
        }
        return charts;
    }

    private void save(ContentPack pack, String sample, ChartStore store) throws StoreException {
        try (InputStream in = catalogue.open(pack, sample)) {
            new ChartExchangeFiles(store).read(in, sample, Messages.sampleAuthor, Messages.sampleReason);
        } catch (IOException missing) {
            throw new StoreException(Messages.format(Messages.sampleFailed, sample, pack.getId()), missing);
        }
    }
}
