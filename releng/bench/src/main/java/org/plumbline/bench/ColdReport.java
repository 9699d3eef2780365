package org.plumbline.bench;

import java.nio.file.Path;

/** Writes one report in a process of its own, and says how many milliseconds that took. */
final class ColdReport {

    private ColdReport() {
    }

    public static void main(String[] arguments) throws Exception {
        Measurement.Work work = ProgressPdfBenchmark.work(arguments[0], Path.of(arguments[1]));
        long start = System.nanoTime();
        work.run();
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
