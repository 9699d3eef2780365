package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.store.internal.ExchangeDocument;
import org.plumbline.store.internal.TestCharts;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** The sample clinic goes into an empty store, and says what is wrong with a pack that has none. */
@NonNullByDefault({}) // fields are set by the test engine
class SampleClinicTest {

    @TempDir
    Path folder;

    @Test
    void everySampleOfAPackBecomesAChart() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            assertEquals(2, new SampleClinic(new OnePack("P-1.xml", "P-2.xml")).fill(store));

            assertEquals(List.of("P-1", "P-2"), store.patients().stream().map(PatientRow::recordNumber).toList());
            assertEquals("Sample clinic", store.history("cP-1").getFirst().reason());
        }
    }

    @Test
    void aStoreWithChartsIsLeftAlone() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            store.save(TestCharts.save(TestCharts.chart(), ChartSave.NEW));

            assertThrows(StoreException.class, () -> new SampleClinic(new OnePack("P-2.xml")).fill(store));

            assertEquals(1, store.patients().size());
        }
    }

    @Test
    void aMissingSampleAndNoSampleAtAllAreNamed() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            assertEquals("The sample chart lost.xml of the content pack test could not be read.", assertThrows(
                    StoreException.class, () -> new SampleClinic(new OnePack("lost.xml")).fill(store)).getMessage());
            assertEquals("No installed content pack has sample charts.", assertThrows(StoreException.class,
                    () -> new SampleClinic(new OnePack()).fill(store)).getMessage());
        }
    }

    /** A pack whose sample files are named by the record number of their patient. */
    private static final class OnePack implements CatalogueService {

        private final ContentPack pack = CatalogueFactory.eINSTANCE.createContentPack();

        OnePack(String... samples) {
            pack.setId("test");
            pack.getSamples().addAll(List.of(samples));
        }

        @Override
        public Catalogue catalogue() {
            return new Catalogue(List.of(pack), List.of());
        }

        @Override
        public List<ContentProblem> problems() {
            return List.of();
        }

        @Override
        public InputStream open(ContentPack ignored, String file) throws IOException {
            if (!file.startsWith("P-")) {
                throw new FileNotFoundException(file);
            }
            var chart = TestCharts.chart(file.substring(0, 3), "Invented", "Person");
            var bytes = new ByteArrayOutputStream();
            new ExchangeDocument(chart, List.of()).write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
