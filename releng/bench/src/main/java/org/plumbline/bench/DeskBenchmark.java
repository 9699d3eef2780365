package org.plumbline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.bench.desk.Desk;
import org.plumbline.bench.start.Installation;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;
import org.plumbline.testkit.ClinicGenerator;

/**
 * Work in the window: a chart is opened to a note one can type into, another encounter is chosen, keys are pressed;
 * in a chart of 700 encounters beside one of 7, and for keys beside a field that nothing listens to.
 */
final class DeskBenchmark {

    private static final String PRODUCT = "plumbline.product";
    private static final int SEED = 700;
    private static final int OLD = 700;
    private static final int YOUNG = 7;
    private static final int FINDINGS = 40;

    private static final double AGE = 1.3;
    /** Megabytes that may be left of 50 charts opened and closed. */
    private static final double LEFT = 10;
    /** Milliseconds in which 95 of 100 keys are painted. */
    private static final double KEY = 16;

    private DeskBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        Path product = Path.of(System.getProperty(PRODUCT));
        String old;
        String young;
        Path data = folder.resolve("desk").resolve("data");
        try (ChartStore store = new SqliteStoreProvider().open(data.resolve("store"))) {
            old = add(store, 1, OLD);
            young = add(store, 2, YOUNG);
        }
        Installation desk = Installation.working(product, folder.resolve("desk"), old + ',' + young);
        Map<String, List<Double>> measured = measure(desk);
        contest("open, to a note that can be typed into", "open", old, young, measured, out);
        contest("switch to another encounter", "switch", old, young, measured, out);
        keys(measured, old, out);
        memory(measured, old, young, out);
    }

    private static String add(ChartStore store, int number, int encounters) throws Exception {
        ChartExchange made = new ClinicGenerator(SEED).chart(number, encounters, FINDINGS);
        made.getChart().getEpisodes().getLast().getEncounters().getLast().setStatus(EncounterStatus.DRAFT);
        store.save(new ChartSave(made.getChart(), made.getEncounters(), ChartSave.NEW, "bench", "generated"));
        return made.getChart().getPatient().getRecordNumber();
    }

    /** What the desk tells, by what was done and in which chart. */
    private static Map<String, List<Double>> measure(Installation desk) throws IOException, InterruptedException {
        Map<String, List<Double>> measured = new TreeMap<>();
        Process process = new ProcessBuilder(desk.command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Desk.FAILED)) {
                    process.waitFor();
                    throw new IOException(line);
                }
                String[] words = line.split(" ");
                if (words.length == 4 && words[0].equals("desk")) {
                    measured.computeIfAbsent(words[1] + ' ' + words[2], unknown -> new ArrayList<>())
                            .add(Double.valueOf(words[3]));
                }
            }
        }
        if (process.waitFor() != 0 || measured.isEmpty()) {
            throw new IOException("The product did not run: " + measured.keySet());
        }
        return measured;
    }

    private static void contest(String title, String what, String old, String young,
            Map<String, List<Double>> measured, PrintStream out) throws Exception {
        List<Double> ours = measured.get(what + ' ' + old);
        new Contest(title, List.of(new Contender("Plumbline, " + OLD + " encounters", replay(ours)),
                new Contender("Plumbline, " + YOUNG + " encounters", AGE, replay(measured.get(what + ' ' + young)))),
                ours.size() / 4, ours.size() - ours.size() / 4).run(out);
    }

    private static void keys(Map<String, List<Double>> measured, String old, PrintStream out) throws Exception {
        List<Double> ours = measured.get("key " + old);
        new Contest("key press to painted character", List.of(
                new Contender("Plumbline, " + OLD + " encounters", replay(ours)),
                new Contender("a bare field", replay(measured.get("key bare")))), 0, ours.size()).run(out);
        double late = new Timings(ours.stream().mapToDouble(Double::doubleValue).toArray()).quantile(0.95);
        out.printf(Locale.ROOT, "  %-46s %10.2f  bar ≤ %.0f ms  %s%n", "95 of 100 keys within, ms", late, KEY,
                late <= KEY ? "pass" : "MISS");
    }

    private static void memory(Map<String, List<Double>> measured, String old, String young, PrintStream out) {
        out.printf("%nmemory of an open chart, four encounters looked at%n");
        for (var one : List.of(Map.entry(OLD, old), Map.entry(YOUNG, young))) {
            out.printf(Locale.ROOT, "  %-46s %10.2f MB%n", one.getKey() + " encounters",
                    measured.get("heap " + one.getValue()).getFirst() / (1 << 20));
        }
        double left = measured.get("left " + young).getFirst() / (1 << 20);
        out.printf(Locale.ROOT, "  %-46s %10.2f MB  bar ≤ %.0f MB  %s%n", "left after opening and closing 50 charts",
                left, LEFT, left <= LEFT ? "pass" : "MISS");
    }

    private static Measurement replay(List<Double> values) {
        Iterator<Double> all = values.iterator();
        return all::next;
    }
}
