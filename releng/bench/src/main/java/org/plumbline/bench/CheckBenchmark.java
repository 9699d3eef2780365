package org.plumbline.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.check.Checker;
import org.plumbline.core.check.Checks;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeListException;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.testkit.ClinicGenerator;
import org.plumbline.testkit.InstalledContent;

/**
 * Documentation problems after one edit, in an episode of 700 encounters whose rules are Medicare's: an edit in the note
 * that is written, an edit in the index of the chart, and for comparison everything from the beginning. What changed is
 * copied before, as the workbench does on its own thread.
 */
final class CheckBenchmark {

    private static final int SEED = 700;
    private static final int ENCOUNTERS = 700;
    private static final int FINDINGS = 40;
    private static final int WARMUP = 200;
    private static final int ROUNDS = 400;
    /** Milliseconds in which 95 of 100 edits are checked. */
    private static final double BAR = 20;
    private static final int YEAR = 2026;
    private static final String CODES = "../../codes/icd10cm-2026.txt";

    private Chart chart;
    private final List<Encounter> notes;
    private final Checks checks;

    private CheckBenchmark() throws IOException, CodeListException {
        ChartExchange made = new ClinicGenerator(SEED).chart(1, ENCOUNTERS, FINDINGS);
        notes = new ArrayList<>(made.getEncounters());
        made.getEncounters().clear();
        chart = made.getChart();
        made.setChart(null);
        Coverage coverage = ChartFactory.eINSTANCE.createCoverage();
        coverage.setPayer("Medicare Part B");
        coverage.setRuleSet("medicare-therapy");
        chart.getPatient().setCoverage(coverage);
        List<EncounterHeader> headers = episode().getEncounters();
        headers.addAll(0, chart.getEpisodes().stream().limit(chart.getEpisodes().size() - 1L)
                .flatMap(episode -> episode.getEncounters().stream()).toList());
        headers.forEach(header -> header.setStatus(EncounterStatus.SIGNED));
        headers.getLast().setStatus(EncounterStatus.DRAFT);
        try (var codes = new InputStreamReader(InstalledContent.lowBack().open(CODES), StandardCharsets.UTF_8)) {
            checks = Checks.of(new CodeLists(List.of(CodeList.read(YEAR, codes))), Similarity.USUAL_LIMIT);
        }
    }

    static void run(Path folder, PrintStream out) throws IOException, CodeListException {
        CheckBenchmark benchmark = new CheckBenchmark();
        Checker checker = new Checker(benchmark.checks);
        out.printf("%nproblems of an episode of %d encounters, %d of them found%n", benchmark.known().visits().size(),
                checker.check(benchmark.known()).size());
        double note = benchmark.time(checker, benchmark::editNote);
        double index = benchmark.time(checker, benchmark::editIndex);
        print("after an edit in the note, 95 of 100 within, ms", note, out);
        print("after an edit in the index, 95 of 100 within, ms", index, out);
        long start = System.nanoTime();
        benchmark.checks.problems(benchmark.known());
        out.printf(Locale.ROOT, "  %-46s %10.2f%n", "everything, once, ms", (System.nanoTime() - start) / 1e6);
    }

    private static void print(String what, double late, PrintStream out) {
        out.printf(Locale.ROOT, "  %-46s %10.2f  bar ≤ %.0f ms  %s%n", what, late, BAR, late <= BAR ? "pass" : "MISS");
    }

    private double time(Checker checker, Runnable edit) {
        double[] times = new double[ROUNDS];
        for (int round = -WARMUP; round < ROUNDS; round++) {
            edit.run();
            ClinicalCase known = known();
            long start = System.nanoTime();
            checker.check(known);
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Timings(times).quantile(0.95);
    }

    private void editNote() {
        Encounter edited = EcoreUtil.copy(notes.getLast());
        edited.setPlanText(edited.getPlanText() + '.');
        notes.set(notes.size() - 1, edited);
    }

    private void editIndex() {
        chart = EcoreUtil.copy(chart);
        episode().setPriorFunction(episode().getPriorFunction() + '.');
    }

    private Episode episode() {
        return chart.getEpisodes().getLast();
    }

    private ClinicalCase known() {
        LocalDate day = episode().getEncounters().getLast().getStart().toLocalDate();
        return new ClinicalCase(chart, episode(), Visit.of(episode(), notes, day), day, InstalledContent.catalogue(),
                ClinicPositions.DEFAULTS);
    }
}
