package org.plumbline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures contenders side by side: in every round each does its work once, and every round another one begins, so that
 * whatever else the machine does hits all alike. The ratio is the median of the rounds' ratios.
 *
 * @param title what is measured
 * @param contenders ours first, then those it is compared with
 * @param warmUp rounds before the ones that count
 * @param rounds rounds that count
 */
record Contest(String title, List<Contender> contenders, int warmUp, int rounds) {

    private static final String ROW = "  %-46s %10s  %-17s %6s  %-13s %6s  %s%n";

    /** Runs all rounds and prints what came out. */
    void run(PrintStream out) throws Exception {
        for (int round = 0; round < warmUp; round++) {
            round(round);
        }
        System.gc();
        List<double[]> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(round(round));
        }
        print(measured, out);
    }

    private double[] round(int number) throws Exception {
        double[] millis = new double[contenders.size()];
        for (int n = 0; n < millis.length; n++) {
            int turn = (number + n) % millis.length;
            millis[turn] = contenders.get(turn).measurement().millis();
        }
        return millis;
    }

    private void print(List<double[]> measured, PrintStream out) {
        out.printf("%n%s: %d rounds%n", title, rounds);
        out.printf(ROW, "", "median ms", "quartiles", "ratio", "quartiles", "bar", "");
        Timings ours = timings(measured, 0);
        for (int n = 0; n < contenders.size(); n++) {
            Timings theirs = timings(measured, n);
            String format = theirs.median() < 100 ? "%.2f" : "%.0f";
            String median = String.format(Locale.ROOT, format, theirs.median());
            Contender contender = contenders.get(n);
            if (n == 0) {
                out.printf(ROW, contender.name(), median, theirs.quartiles(format), "", "", "", "");
            } else {
                Timings ratio = ours.over(theirs);
                out.printf(ROW, contender.name(), median, theirs.quartiles(format),
                        String.format(Locale.ROOT, "%.2f", ratio.median()), ratio.quartiles("%.2f"),
                        contender.hasBar() ? String.format(Locale.ROOT, "≤ %.2f", contender.bar()) : "",
                        verdict(contender, ratio.median()));
            }
        }
    }

    private static String verdict(Contender contender, double ratio) {
        if (!contender.hasBar()) {
            return "";
        }
        return ratio <= contender.bar() ? "pass" : "MISS";
    }

    private static Timings timings(List<double[]> measured, int contender) {
        return new Timings(measured.stream().mapToDouble(round -> round[contender]).toArray());
    }
}
