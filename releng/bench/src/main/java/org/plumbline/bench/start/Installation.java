package org.plumbline.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.bench.desk.Desk;

/** A copy of the product that tells when it has started. Not loaded inside the product. */
public final class Installation {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String CONFIGURATION = "configuration/config.ini";
    private static final String OURS = "org.plumbline.";
    private static final String SIGNAL = "org.plumbline.bench";
    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";
    /** Seconds after which a start has failed. */
    private static final int PATIENCE = 60;

    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    /** The product as it is, with data of its own, started for a list that shows so many rows. */
    public static Installation whole(Path product, Path folder, int rows) throws IOException {
        Installation copy = copy(product, folder, bundle -> true);
        copy.configure(Map.of(ReadySignal.ROWS, Integer.toString(rows)));
        return copy;
    }

    /** The product as it is, with data of its own, which works in these charts and then ends. */
    public static Installation working(Path product, Path folder, String charts) throws IOException {
        Installation copy = copy(product, folder, bundle -> true);
        copy.configure(Map.of(Desk.CHARTS, charts));
        return copy;
    }

    /** The bundles the product stands on, with an application that opens an empty window. */
    public static Installation bare(Path product, Path folder) throws IOException {
        Installation copy = copy(product, folder, bundle -> !bundle.startsWith(OURS));
        copy.configure(Map.of("eclipse.application", SIGNAL + ".bare", "eclipse.product", ""));
        return copy;
    }

    private static Installation copy(Path product, Path folder, Predicate<String> kept) throws IOException {
        try (Stream<Path> files = Files.walk(product)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve(product.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".jsa")) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.copy(signal(), folder.resolve("plugins").resolve(SIGNAL + ".jar"));
        Path bundles = folder.resolve(BUNDLES);
        List<String> lines = new ArrayList<>(Files.readAllLines(bundles));
        lines.removeIf(line -> !kept.test(line));
        lines.add(SIGNAL + ",0.1.0,plugins/" + SIGNAL + ".jar,4,true");
        Files.write(bundles, lines);
        return new Installation(folder);
    }

    private static Path signal() throws IOException {
        try {
            return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private void configure(Map<String, String> changes) throws IOException {
        Path file = folder.resolve(CONFIGURATION);
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        properties.putAll(changes);
        properties.setProperty("osgi.instance.area.default", data().toUri().toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /** Where it keeps its data. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The command that starts it as people do. */
    public List<String> command() {
        return List.of(folder.resolve("plumbline").toString());
    }

    /** The command that starts it with the Java machine's own flags. */
    public List<String> plainCommand() throws IOException {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            Path launcher = plugins.filter(file -> file.getFileName().toString().startsWith(LAUNCHER)).findFirst()
                    .orElseThrow();
            return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                    launcher.toString(), "-nosplash");
        }
    }

    /** Starts a command and returns the milliseconds until it is ready, after it has ended. */
    public static double millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(process::destroyForcibly);
        double ready = Double.NaN;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(ReadySignal.READY)) {
                    ready = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(ready)) {
            throw new IOException("Did not start: " + String.join(" ", command));
        }
        return ready;
    }
}
