package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.EveryFeature;
import org.plumbline.store.internal.ExchangeDocument;

/**
 * Writes the chart of every feature in the present format and schema, to be kept with the tests for ever. Beside a store
 * lies what is in it.
 */
public final class WriteSavedChart {

    private WriteSavedChart() {
    }

    /** Takes the folder of the test fragment. */
    public static void main(String[] arguments) throws IOException, StoreException {
        Path fragment = Path.of(arguments[0]);
        Path charts = fragment.resolve("charts/format-" + new ChartMigrations().current());
        write(charts.resolve("every-feature.xml"));
        Path stores = fragment.resolve("stores/schema-" + Schema.CURRENT);
        write(stores.resolve("chart.xml"));
        try (ChartStore store = new SqliteStoreProvider().open(stores)) {
            ExchangeDocument document = EveryFeature.document();
            store.save(new ChartSave(document.chart(), document.encounters(), ChartSave.NEW, "Dr Lee", "first"));
            store.save(new ChartSave(document.chart(), document.encounters(), 1, "Dr Lee", "second"));
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            EveryFeature.document().write(out);
        }
    }
}
