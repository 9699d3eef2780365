package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.store.ChartExchangeFiles;
import org.plumbline.store.ChartStore;
import org.plumbline.store.internal.ChartDocuments;
import org.plumbline.store.internal.EveryFeature;

/**
 * Charts and stores of every format ever written open in this release with all they held. A new format or schema adds
 * the file that {@link WriteSavedChart} makes; the old ones are never written again.
 */
@NonNullByDefault({}) // fields are set by the test engine
class SavedChartsTest {

    @TempDir
    Path folder;

    private final ChartDocuments documents = new ChartDocuments();

    static IntStream formats() {
        return IntStream.rangeClosed(1, new ChartMigrations().current());
    }

    static IntStream schemas() {
        return IntStream.rangeClosed(1, Schema.CURRENT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aChartOfThisFormatIsReadWhole(int format) throws Exception {
        Path file = copy("/charts/format-" + format + "/every-feature.xml", "chart.xml");
        try (ChartStore store = new SqliteStoreProvider().open(folder.resolve("store"))) {
            new ChartExchangeFiles(store).read(file, "Dr Roe");

            assertHolds(store, file);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aStoreOfThisSchemaOpensWithItsHistory(int schema) throws Exception {
        copy("/stores/schema-" + schema + "/charts.db", "charts.db");
        Path file = copy("/stores/schema-" + schema + "/chart.xml", "chart.xml");
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            assertHolds(store, file);
            String chart = store.patients().getFirst().chartId();
            assertEquals(2, store.history(chart).size());
            assertArrayEquals(documents.write(store.open(chart, 2).chart()),
                    documents.write(store.open(chart, 1).chart()));
        }
    }

    @Test
    void thePresentFormatIsKeptWithEveryFeature() throws Exception {
        Path file = copy("/charts/format-" + new ChartMigrations().current() + "/every-feature.xml", "chart.xml");
        ByteArrayOutputStream present = new ByteArrayOutputStream();
        EveryFeature.document().write(present);
        assertEquals(present.toString(StandardCharsets.UTF_8), Files.readString(file));
    }

    /** What the file says, the store says. */
    private void assertHolds(ChartStore store, Path file) throws Exception {
        String chart = store.patients().getFirst().chartId();
        Path exported = folder.resolve("exported.xml");
        new ChartExchangeFiles(store).write(chart, exported);
        List<String> lost = said(file);
        said(exported).forEach(lost::remove);
        assertEquals(List.of(), lost);
    }

    /** Every value in a chart file; the format is no value of the chart. */
    private static List<String> said(Path file) throws IOException {
        return Pattern.compile("(?<!xmi:)\\b(?!format|version)[\\w:]+=\"[^\"]*\"|>[^<>\\s][^<>]*<").matcher(Files.readString(file))
                .results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
    }

    private Path copy(String saved, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = SavedChartsTest.class.getResourceAsStream(saved)) {
            Files.copy(Objects.requireNonNull(in, "nothing saved as " + saved), copy);
        }
        return copy;
    }
}
