package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.store.internal.TestCharts.chart;
import static org.plumbline.store.internal.TestCharts.save;
import static org.plumbline.store.internal.TestCharts.visit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.care.CareFacts;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.CareFactsBytes;
import org.plumbline.store.internal.EveryFeature;
import org.plumbline.store.internal.TestCharts;

/** The facts of a chart go with every save, and can always be worked out again. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicFactsTest {

    private static final String FLAG = "Saddle numbness";

    @TempDir
    Path folder;

    private ChartStore store;

    @BeforeEach
    void open() throws StoreException {
        store = new SqliteStoreProvider().open(folder);
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private void reopen() throws StoreException {
        close();
        open();
    }

    @Test
    void everySaveBringsThemUpToDate() throws StoreException {
        Chart chart = chart();
        Encounter first = flagged(visit(chart, "v1", "walk"));
        store.save(save(chart, ChartSave.NEW, first));
        assertEquals(List.of(FLAG), flags());
        Encounter second = visit(chart, "v2", "run");
        store.save(save(chart, 1, second));
        assertEquals(List.of(FLAG), flags(), "what a note said that is not in the save");
        assertEquals(CareFacts.of(chart, List.of(first, second)), facts());
        first.getRedFlags().getFirst().setAction("Referred");
        store.save(save(chart, 2, first));
        assertEquals(List.of(), flags());
    }

    @Test
    void theyAreThereAfterTheStoreWasClosed() throws StoreException {
        Chart chart = chart();
        Encounter note = flagged(visit(chart, "v1", "walk"));
        store.save(save(chart, ChartSave.NEW, note));
        reopen();
        assertEquals(CareFacts.of(chart, List.of(note)), facts());
        reopen();
        store.save(save(chart, 1));
        assertEquals(List.of(FLAG), flags(), "though nobody had asked before the save");
        assertEquals(0, store.facts().complete(10));
    }

    @Test
    void aRefusedSaveChangesNothing() throws StoreException {
        Chart chart = chart();
        Encounter note = flagged(visit(chart, "v1", "walk"));
        store.save(save(chart, ChartSave.NEW, note));
        CareFacts before = facts();
        note.getRedFlags().clear();
        assertThrows(StoreException.class, () -> store.save(save(chart, 7, note)));
        assertEquals(before, facts());
    }

    @Test
    void damagedFactsAreWorkedOutAgain() throws Exception {
        Chart chart = chart();
        Encounter note = flagged(visit(chart, "v1", "walk"));
        store.save(save(chart, ChartSave.NEW, note));
        close();
        execute("UPDATE chart SET facts = x'0102030405'");
        open();
        assertEquals(List.of(), store.facts().all());
        store.save(save(chart, 1));
        assertEquals(List.of(), store.facts().all(), "the note is not in the save, and nothing known of it");
        assertEquals(0, store.facts().complete(10));
        assertEquals(CareFacts.of(chart, List.of(note)), facts());
        reopen();
        assertEquals(List.of(FLAG), flags(), "and kept");
    }

    @Test
    void theyAreWorkedOutAFewAtATime() throws Exception {
        for (int i = 0; i < 5; i++) {
            Chart chart = chart("P-" + i, "Meyer", "Anna");
            store.save(save(chart, ChartSave.NEW, visit(chart, "v", "walk")));
        }
        close();
        execute("UPDATE chart SET facts = NULL");
        open();
        assertEquals(3, store.facts().complete(2));
        assertEquals(2, store.facts().all().size());
        assertEquals(0, store.facts().complete(10));
        assertEquals(5, store.facts().all().size());
    }

    @Test
    void aChartThatCannotBeReadIsPassedOver() throws Exception {
        store.save(save(chart("P-1", "Meyer", "Anna"), ChartSave.NEW));
        store.save(save(chart("P-2", "Meyer", "Bo"), ChartSave.NEW));
        close();
        execute("DROP TRIGGER document_stays", "UPDATE document SET payload = x'00' WHERE chart = 'cP-1'",
                "UPDATE chart SET facts = NULL");
        open();
        assertEquals(0, store.facts().complete(10));
        assertEquals(List.of("cP-2"), store.facts().all().stream().map(CareFacts::chart).toList());
    }

    @Test
    void theyComeIntoAStoreThatHadNone() throws Exception {
        close();
        try (InputStream in = getClass().getResourceAsStream("/stores/schema-2/charts.db")) {
            Files.write(folder.resolve("charts.db"), Objects.requireNonNull(in).readAllBytes());
        }
        open();
        assertEquals(List.of(), store.facts().all());
        assertEquals(0, store.facts().complete(1));
        CareFacts facts = store.facts().all().getFirst();
        String chart = facts.chart();
        assertEquals(CareFacts.of(store.open(chart).chart(), List.of(store.encounter(chart,
                store.open(chart).chart().getEpisodes().getFirst().getEncounters().getFirst().getId()))), facts);
    }

    @Test
    void nothingInTheFileCanBeReadOfThem() throws Exception {
        Chart chart = chart();
        store.save(save(chart, ChartSave.NEW, flagged(visit(chart, "v1", "walk"))));
        close();
        assertFalse(Files.readString(folder.resolve("charts.db"), StandardCharsets.ISO_8859_1).contains(FLAG));
        open();
    }

    @Test
    void everyPartOfThemIsWrittenAndRead() throws IOException {
        var document = EveryFeature.document();
        document.chart().getEpisodes().getFirst().setEnd(null);
        document.encounters().getFirst().getRedFlags().getFirst().setPresent(Tri.YES);
        CareFacts facts = CareFacts.of(document.chart(), document.encounters());
        assertEquals(facts, CareFactsBytes.read(facts.chart(), CareFactsBytes.write(facts)));
        assertTrue(facts.episodes().getFirst().plan().isPresent());
        assertEquals(1, facts.flags().size());
    }

    private List<String> flags() throws StoreException {
        return facts().openFlags().stream().map(flag -> flag.label()).toList();
    }

    private CareFacts facts() throws StoreException {
        return store.facts().of("cP-1").orElseThrow();
    }

    private static Encounter flagged(Encounter note) {
        TestCharts.raiseRedFlag(note);
        RedFlagAnswer flag = note.getRedFlags().getFirst();
        flag.setRedFlag("RF-01");
        flag.setLabel(FLAG);
        flag.setLevel(ActionLevel.URGENT);
        return note;
    }

    private void execute(String... statements) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("charts.db"));
                Statement statement = file.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
