package org.plumbline.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.core.care.CareFacts;
import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.Worklists;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.OpenedChart;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;
import org.plumbline.testkit.ClinicGenerator;
import org.plumbline.testkit.InstalledContent;

/**
 * What is due for all patients of a clinic, beside a scan of the same facts that only compares days and makes nothing;
 * and how long after a save the lists are right again. Lists are looked at while one works, as names are while one
 * types, and never wait for the disk: they are in memory after the first call.
 */
final class WorklistBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int PATIENTS = 10_000;
    private static final int ENCOUNTERS = 10;
    private static final int FINDINGS = 1;
    /** One patient in so many has a note that is not signed. */
    private static final int NOT_SIGNED = 10;
    private static final int ROUNDS = 60;
    private static final double NANOS = 1e6;

    /** Milliseconds in which 95 of 100 times the lists of the whole clinic are there. */
    private static final double LATE = 50;

    private WorklistBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        Catalogue catalogue = InstalledContent.catalogue();
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            fill(store);
        }
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            long start = System.nanoTime();
            List<CareFacts> facts = store.facts().all();
            double read = (System.nanoTime() - start) / NANOS;
            new Contest("worklists of " + PATIENTS + " patients",
                    List.of(new Contender("Plumbline", Measurement.inProcess(() -> due(store, catalogue))),
                            new Contender("a scan that makes no lists", Measurement.inProcess(() -> scan(facts)))),
                    20, ROUNDS).run(out);
            out.printf(Locale.ROOT, "  %-46s %10.2f%n", "facts from the file, once, ms", read);
            late("95 of 100 times within, ms", () -> due(store, catalogue), () -> { }, out);
            String chart = facts.getFirst().chart();
            late("after a save 95 of 100 times within, ms", () -> due(store, catalogue), () -> change(store, chart), out);
        }
    }

    private static Map<Worklist, List<WorkItem>> due(ChartStore store, Catalogue catalogue) throws Exception {
        Map<Worklist, List<WorkItem>> lists = Worklists.of(store.facts().all(), TODAY, catalogue);
        if (lists.get(Worklist.CERTIFICATION).isEmpty()) {
            throw new IllegalStateException("No list has anybody on it");
        }
        return lists;
    }

    /** How many have something that is not signed, many treatment days without a report, or a plan that ends. */
    private static void scan(List<CareFacts> all) {
        int due = 0;
        for (CareFacts facts : all) {
            boolean one = !facts.unsigned().isEmpty() || !facts.flags().isEmpty();
            for (EpisodeFacts episode : facts.episodes()) {
                one |= episode.unreported().count() >= 8 || episode.plan().isPresent()
                        && episode.plan().get().begun().plusDays(76).isBefore(TODAY);
            }
            due += one ? 1 : 0;
        }
        if (due == 0) {
            throw new IllegalStateException("Nobody has anything due");
        }
    }

    private static void late(String what, Measurement.Work work, Measurement.Work before, PrintStream out)
            throws Exception {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            before.run();
            long start = System.nanoTime();
            work.run();
            millis[round] = (System.nanoTime() - start) / NANOS;
        }
        double late = new Timings(millis).quantile(0.95);
        out.printf(Locale.ROOT, "  %-46s %10.2f  bar ≤ %.0f ms  %s%n", what, late, LATE, late <= LATE ? "pass" : "MISS");
    }

    private static void change(ChartStore store, String chart) throws Exception {
        OpenedChart opened = store.open(chart);
        var header = opened.chart().getEpisodes().getLast().getEncounters().getLast();
        header.setStatus(header.getStatus() == EncounterStatus.SIGNED ? EncounterStatus.DRAFT
                : EncounterStatus.SIGNED);
        store.save(new ChartSave(opened.chart(), List.of(), opened.revision(), "bench", "changed"));
    }

    private static void fill(ChartStore store) throws Exception {
        List<String> rules = List.of("medicare-therapy", "medicare-chiropractic", "medicare-therapy",
                "commercial-per-code");
        Iterator<ChartExchange> charts = new ClinicGenerator(PATIENTS).charts(PATIENTS, ENCOUNTERS, FINDINGS)
                .iterator();
        for (int number = 0; charts.hasNext(); number++) {
            ChartExchange made = charts.next();
            Coverage coverage = ChartFactory.eINSTANCE.createCoverage();
            coverage.setPayer("Payer");
            coverage.setRuleSet(rules.get(number % rules.size()));
            made.getChart().getPatient().setCoverage(coverage);
            if (number % NOT_SIGNED == 0) {
                made.getChart().getEpisodes().getLast().getEncounters().getLast().setStatus(EncounterStatus.DRAFT);
            }
            store.save(new ChartSave(made.getChart(), made.getEncounters(), ChartSave.NEW, "bench", "generated"));
        }
    }
}
