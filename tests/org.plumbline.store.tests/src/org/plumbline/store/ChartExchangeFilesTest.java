package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.internal.TestCharts;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** A chart leaves as a file and comes back, whole or not at all. */
@NonNullByDefault({}) // fields are set by the test engine
class ChartExchangeFilesTest {

    @TempDir
    Path folder;

    private ChartStore store;
    private ChartExchangeFiles files;
    private Path file;

    private final Chart chart = TestCharts.chart();
    private final Encounter first = TestCharts.visit(chart, "v1", "walk");
    private final Encounter second = TestCharts.visit(chart, "v2", "run");

    @BeforeEach
    void open() throws StoreException {
        store = new SqliteStoreProvider().open(folder.resolve("store"));
        files = new ChartExchangeFiles(store);
        file = folder.resolve("chart.xml");
        store.save(TestCharts.save(chart, ChartSave.NEW, first, second));
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    @Test
    void aChartMovesToAnotherClinic() throws Exception {
        files.write("cP-1", file);
        try (ChartStore other = new SqliteStoreProvider().open(folder.resolve("other"))) {
            Revision revision = new ChartExchangeFiles(other).read(file, "Dr Roe");

            assertEquals(1, revision.number());
            assertEquals("Dr Roe", revision.author());
            assertTrue(EcoreUtil.equals(chart, other.open("cP-1").chart()));
            assertTrue(EcoreUtil.equals(first, other.encounter("cP-1", "v1")));
            assertTrue(EcoreUtil.equals(second, other.encounter("cP-1", "v2")));
            assertEquals(store.patients(), other.patients());
        }
    }

    @Test
    void importingAKnownChartIsANewRevisionOfIt() throws StoreException {
        files.write("cP-1", file);
        first.setPlanText("later");
        store.save(TestCharts.save(chart, 1, first));

        assertEquals(3, files.read(file, "Dr Roe").number());

        assertEquals("walk", store.encounter("cP-1", "v1").getPlanText());
        assertEquals("later", store.encounter("cP-1", "v1", 2).getPlanText());
    }

    @Test
    void anExportReplacesTheFileAndLeavesNothingElse() throws Exception {
        Files.writeString(file, "old");

        files.write("cP-1", file);

        assertTrue(Files.readString(file).contains("Meyer"));
        assertEquals(List.of("chart.xml", "store"), names());
    }

    @Test
    void anExportThatFailsLeavesNothing() {
        Path nowhere = folder.resolve("no/such/chart.xml");

        var failure = assertThrows(StoreException.class, () -> files.write("cP-1", nowhere));

        assertEquals("The chart could not be written to " + nowhere + '.', failure.getMessage());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aPatientUnknownHereIsNotExported() throws IOException {
        assertThrows(StoreException.class, () -> files.write("nobody", file));

        assertEquals(List.of("store"), names());
    }

    @Test
    void aFileCutShortAnywhereImportsNothing() throws Exception {
        files.write("cP-1", file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 20; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThrows(StoreException.class, () -> files.read(file, "Dr Roe"), "cut at " + length);
        }
        assertEquals(1, store.history("cP-1").size());
    }

    @Test
    void refusalsSayWhy() throws Exception {
        files.write("cP-1", file);
        String whole = Files.readString(file);

        assertEquals("chart.xml does not hold every encounter its chart lists; nothing was imported.",
                refusal(whole.replace("\"v2\" format", "\"v9\" format")));
        assertEquals("chart.xml was written by a newer release of Plumbline: its format is 7, "
                + "this release knows formats up to 2; nothing was imported.",
                refusal(whole.replaceFirst(" format=\"2\"", " format=\"7\"")));
        assertEquals("chart.xml is not a whole exported chart; nothing was imported.",
                refusal("<c:Chart xmlns:c=\"https://plumbline.org/model/chart/1\" id=\"x\"/>"));
        assertTrue(refusal("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>").startsWith("chart.xml was not imported: "));
        assertEquals("The record number belongs to another chart; nothing was saved.",
                refusal(whole.replace("\"cP-1\"", "\"other\"")));
        assertEquals("chart.xml lacks a field that every chart has, EncounterHeader.start; nothing was imported.",
                refusal(whole.replaceFirst(" start=\"[^\"]*T[^\"]*\"", "")));
        assertEquals(1, store.patients().size());
        assertEquals(1, store.history("cP-1").size());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(file + " could not be read.",
                assertThrows(StoreException.class, () -> files.read(file, "Dr Roe")).getMessage());
    }

    private String refusal(String content) throws IOException {
        Files.writeString(file, content);
        return String.valueOf(assertThrows(StoreException.class, () -> files.read(file, "Dr Roe")).getMessage());
    }

    private List<String> names() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
