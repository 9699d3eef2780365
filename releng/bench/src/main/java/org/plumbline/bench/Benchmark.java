package org.plumbline.bench;

import java.io.PrintStream;
import java.nio.file.Path;

/** What can be measured by name. */
enum Benchmark {

    START("start", StartBenchmark::run), OPEN("open", OpenBenchmark::run),
    PROGRESS_PDF("progress-pdf", ProgressPdfBenchmark::run), WORKBOOK("workbook", WorkbookBenchmark::run),
    DESK("desk", DeskBenchmark::run), CHECK("check", CheckBenchmark::run), WORKLIST("worklist", WorklistBenchmark::run);

    private final String id;
    private final Run run;

    /** Measures, with an empty folder for files, and prints the contests. */
    @FunctionalInterface
    interface Run {
        void run(Path folder, PrintStream out) throws Exception;
    }

    Benchmark(String id, Run run) {
        this.id = id;
        this.run = run;
    }

    /** Name on the command line. */
    String id() {
        return id;
    }

    void run(Path folder, PrintStream out) throws Exception {
        run.run(folder, out);
    }
}
