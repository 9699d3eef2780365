package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.store.ChartExchangeFiles;
import org.plumbline.store.ChartStore;
import org.plumbline.store.internal.ChartDocuments;
import org.plumbline.store.internal.EveryFeature;
import org.plumbline.store.internal.ExchangeDocument;

/**
 * Charts and stores of every format ever written open in this release with all they held. A new format or schema adds
 * the file that {@link WriteSavedChart} makes; the old ones are never written again.
 */
@NonNullByDefault({}) // fields are set by the test engine
class SavedChartsTest {

    @TempDir
    Path folder;

    private final ChartDocuments documents = new ChartDocuments();
    private final ExchangeDocument expected = EveryFeature.document();

    static IntStream formats() {
        return IntStream.rangeClosed(1, new ChartMigrations().current());
    }

    static IntStream schemas() {
        return IntStream.rangeClosed(1, Schema.CURRENT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aChartOfThisFormatIsReadWhole(int format) throws Exception {
        Path file = copy("/charts/format-" + format + "/every-feature.xml", "chart.xml");
        try (ChartStore store = new SqliteStoreProvider().open(folder.resolve("store"))) {
            new ChartExchangeFiles(store).read(file, "Dr Roe");

            assertHolds(store);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aStoreOfThisSchemaOpensWithItsHistory(int schema) throws Exception {
        copy("/stores/schema-" + schema + "/charts.db", "charts.db");
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            assertHolds(store);
            assertEquals(2, store.history(expected.chart().getId()).size());
            assertArrayEquals(documents.write(expected.chart()),
                    documents.write(store.open(expected.chart().getId(), 1).chart()));
        }
    }

    private void assertHolds(ChartStore store) throws Exception {
        String chart = expected.chart().getId();
        assertArrayEquals(documents.write(expected.chart()), documents.write(store.open(chart).chart()));
        var encounter = expected.encounters().getFirst();
        assertArrayEquals(documents.write(encounter),
                documents.write(store.encounter(chart, encounter.getId())));
        assertEquals(chart, store.patients().getFirst().chartId());
    }

    private Path copy(String saved, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = SavedChartsTest.class.getResourceAsStream(saved)) {
            Files.copy(Objects.requireNonNull(in, "nothing saved as " + saved), copy);
        }
        return copy;
    }
}
