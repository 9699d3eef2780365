package org.plumbline.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.plumbline.bench.start.Installation;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;
import org.plumbline.testkit.ClinicGenerator;

/**
 * The start of the product by its own script until the patients of a clinic are listed, beside a bare product: the
 * same bundles without Plumbline's, and an application that opens an empty window of the same size.
 */
final class StartBenchmark {

    /** System property with the folder of the product. */
    private static final String PRODUCT = "plumbline.product";

    private static final int PATIENTS = 1000;
    /** Rows the list shows of them; it searches all. */
    private static final int LISTED = 300;
    private static final int ENCOUNTERS = 2;

    private static final double SAME_FLAGS = 1.4;
    private static final double DEFAULT_FLAGS = 0.9;

    private StartBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        Path product = Path.of(System.getProperty(PRODUCT));
        Installation whole = Installation.whole(product, folder.resolve("whole"), LISTED);
        Installation bare = Installation.bare(product, folder.resolve("bare"));
        Installation plain = Installation.bare(product, folder.resolve("plain"));
        fill(whole.data().resolve("store"));
        List<String> plainCommand = plain.plainCommand();
        new Contest("start, to a searchable list of " + PATIENTS + " patients",
                List.of(new Contender("Plumbline", () -> Installation.millis(whole.command())),
                        new Contender("bare product, same flags", SAME_FLAGS,
                                () -> Installation.millis(bare.command())),
                        new Contender("bare product, default flags", DEFAULT_FLAGS,
                                () -> Installation.millis(plainCommand))),
                2, 11).run(out);
    }

    private static void fill(Path folder) throws Exception {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            Iterator<ChartExchange> charts = new ClinicGenerator(PATIENTS).charts(PATIENTS, ENCOUNTERS).iterator();
            while (charts.hasNext()) {
                ChartExchange made = charts.next();
                store.save(new ChartSave(made.getChart(), made.getEncounters(), ChartSave.NEW, "bench", "generated"));
            }
        }
    }
}
