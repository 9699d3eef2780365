package org.plumbline.store.internal.sqlite;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.model.chart.Chart;
import org.sqlite.SQLiteConfig;

/** Starts {@link SavingProgram} as a program of its own. */
final class OtherProgram {

    private OtherProgram() {
    }

    /** Starts it on the store in a folder; what it has to complain about goes to {@code errors}. */
    static Process startSaving(Path folder, long seed, Path errors) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), SavingProgram.class.getName(),
                folder.toString(), Long.toString(seed)).redirectError(errors.toFile()).start();
    }

    /** Where the classes lie that the program needs, inside the framework or outside. */
    private static String classPath() {
        return Stream.of(SavingProgram.class, SqliteStoreProvider.class, ChartMigrations.class, Chart.class,
                EObject.class, XMIResource.class, URI.class, NLS.class, SQLiteConfig.class)
                .flatMap(type -> places(type).stream()).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** A bundle in a folder holds its classes beside its manifest or where they were compiled to. */
    private static List<String> places(Class<?> type) {
        Path place = place(type.getProtectionDomain().getCodeSource().getLocation());
        return Stream.of(place, place.resolve("target/classes"), place.resolve("bin")).filter(Files::exists)
                .map(Path::toString).toList();
    }

    private static Path place(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException rawSpaces) { // the framework leaves a blank in the name of a folder as it is
            return new File(location.getPath()).toPath();
        }
    }
}
