package org.plumbline.store.internal.sqlite;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.TestCharts;

/** Saves charts until it is killed, and says after each save which revision of which chart is safe. */
public final class SavingProgram {

    private static final int CHARTS = 3;

    private SavingProgram() {
    }

    /** Takes the folder of the store and a seed. */
    public static void main(String[] arguments) throws StoreException {
        run(Path.of(arguments[0]), new Random(Long.parseLong(arguments[1])), System.out);
    }

    private static void run(Path folder, Random random, PrintStream safe) throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            while (true) {
                int number = random.nextInt(CHARTS);
                Chart chart = store.find("P-" + number).map(PatientRow::chartId).isPresent()
                        ? store.open("cP-" + number).chart() : TestCharts.chart("P-" + number, "Meyer", "Anna");
                long expected = chart.getEpisodes().isEmpty() ? ChartSave.NEW
                        : chart.getEpisodes().getFirst().getEncounters().size();
                Encounter visit = TestCharts.visit(chart, "v" + (expected + 1),
                        TestCharts.text(random, random.nextInt(16_000)));
                long revision = store.save(TestCharts.save(chart, expected, visit)).number();
                safe.println(chart.getId() + ' ' + revision);
                safe.flush();
            }
        }
    }
}
