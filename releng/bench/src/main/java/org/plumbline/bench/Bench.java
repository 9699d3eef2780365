package org.plumbline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures against the bars: all of them, or those named as arguments. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] names) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> known = Arrays.stream(Benchmark.values()).map(Benchmark::id).toList();
        List<String> wanted = names.length == 0 ? known : List.of(names);
        if (!known.containsAll(wanted)) {
            System.err.println("There are these benchmarks: " + String.join(", ", known));
            System.exit(2);
        }
        out.println(machine());
        try {
            run(wanted, out);
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(List<String> wanted, PrintStream out) throws Exception {
        for (Benchmark benchmark : Benchmark.values()) {
            if (wanted.contains(benchmark.id())) {
                Path folder = Files.createTempDirectory("plumbline-bench");
                try {
                    benchmark.run(folder, out);
                } finally {
                    delete(folder);
                }
            }
        }
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, %d cores, %s %s, heap up to %d MB, load %.1f".formatted(
                System.getProperty("java.vm.name"), System.getProperty("java.runtime.version"),
                runtime.availableProcessors(), System.getProperty("os.name"), System.getProperty("os.version"),
                runtime.maxMemory() >> 20, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
    }
}
