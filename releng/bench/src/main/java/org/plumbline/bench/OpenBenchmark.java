package org.plumbline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.plumbline.bench.Measurement.Work;
import org.plumbline.bench.rival.TunedXmi;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.ChartExchangeFiles;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.OpenedChart;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;
import org.plumbline.testkit.ClinicGenerator;

/**
 * Opening a chart to its latest encounter, until that can be edited: index and encounter from the store's file, an
 * editing domain, and a first command that shows the encounter takes changes.
 */
final class OpenBenchmark {

    private static final int SEED = 700;
    private static final int OLD = 700;
    private static final int YOUNG = 7;
    /** Findings of a full evaluation. */
    private static final int FINDINGS = 40;

    private static final double WHOLE = 0.5;
    private static final double AGE = 1.3;

    private OpenBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        Path whole = folder.resolve("whole.xmi");
        TunedXmi xmi = new TunedXmi();
        try (ChartStore store = new SqliteStoreProvider().open(folder.resolve("store"))) {
            String old = add(store, 1, OLD);
            String young = add(store, 2, YOUNG);
            new ChartExchangeFiles(store).write(old, whole);
            new Contest("open, to the latest encounter, editable",
                    List.of(new Contender("Plumbline, 700 encounters", Measurement.inProcess(open(store, old))),
                            new Contender("whole chart of 700 by tuned XMI", WHOLE,
                                    Measurement.inProcess(() -> xmi.read(whole))),
                            new Contender("Plumbline, 7 encounters", AGE, Measurement.inProcess(open(store, young)))),
                    100, 40).run(out);
        }
    }

    /** Saves a generated chart and returns its id. */
    private static String add(ChartStore store, int number, int encounters) throws StoreException {
        ChartExchange made = new ClinicGenerator(SEED).chart(number, encounters, FINDINGS);
        store.save(new ChartSave(made.getChart(), made.getEncounters(), ChartSave.NEW, "bench", "generated"));
        return made.getChart().getId();
    }

    private static Work open(ChartStore store, String chart) {
        return () -> {
            OpenedChart opened = store.open(chart);
            Encounter encounter = store.encounter(chart, latest(opened.chart()));
            EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
                    new BasicCommandStack());
            domain.getCommandStack().execute(new SetCommand(domain, encounter.getAssessment(),
                    ChartPackage.Literals.ASSESSMENT__TEXT, "Better."));
            if (!"Better.".equals(encounter.getAssessment().getText())) {
                throw new IOException("The encounter cannot be edited");
            }
        };
    }

    private static String latest(Chart chart) {
        return chart.getEpisodes().getLast().getEncounters().getLast().getId();
    }
}
