package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.store.internal.TestCharts.chart;
import static org.plumbline.store.internal.TestCharts.save;
import static org.plumbline.store.internal.TestCharts.text;
import static org.plumbline.store.internal.TestCharts.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;
import org.sqlite.SQLiteConfig;

/** What cannot be opened is refused in one sentence and left as it is; what is damaged never passes for a chart. */
@NonNullByDefault({}) // fields are set by the test engine
class BadStoreTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("charts.db");
    }

    private ChartStore open() throws StoreException {
        return new SqliteStoreProvider().open(folder);
    }

    private void fill() throws StoreException {
        try (ChartStore store = open()) {
            for (int i = 0; i < 5; i++) {
                Chart chart = chart("P-" + i, "Meyer", "Anna");
                store.save(save(chart, ChartSave.NEW, visit(chart, "v", text(new Random(i), 3000))));
            }
        }
    }

    /** Refused, with nothing created, changed or left locked. */
    private String refusal() throws IOException {
        List<Path> names = names();
        byte[] before = Files.readAllBytes(file());
        var refusal = assertThrows(StoreException.class, this::open);
        assertEquals(names, names());
        assertArrayEquals(before, Files.readAllBytes(file()));
        return String.valueOf(refusal.getMessage());
    }

    private List<Path> names() throws IOException {
        try (var list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    @Test
    void aClosedStoreIsOneFile() throws Exception {
        fill();

        assertEquals(List.of(file()), names());
    }

    @Test
    void aFileOfNoBytesIsNoNewStore() throws IOException {
        Files.createFile(file());

        assertEquals("The store " + file() + " is empty, so it was damaged; restore it from a backup.", refusal());
    }

    @Test
    void anotherProgramsFileIsNoStore() throws Exception {
        Files.writeString(file(), "Dear diary, ".repeat(50));
        assertEquals(file() + " is not a Plumbline store.", refusal());

        Files.delete(file());
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file())) {
            other.createStatement().execute("CREATE TABLE recipe (name TEXT)");
        }
        assertEquals(file() + " is not a Plumbline store.", refusal());
    }

    @Test
    void aFileCutShortIsDamagedWhereverItIsCut() throws Exception {
        fill();
        byte[] whole = Files.readAllBytes(file());
        for (int length = 100; length < whole.length; length += 3333) {
            Files.write(file(), Arrays.copyOf(whole, length));

            assertEquals("The store " + file() + " is damaged; restore it from a backup.", refusal(), "at " + length);
        }
    }

    @Test
    void aStoreOfANewerReleaseIsLeftAlone() throws Exception {
        fill();
        try (Connection later = new SQLiteConfig().createConnection("jdbc:sqlite:" + file())) {
            later.createStatement().execute("PRAGMA user_version = 9");
        }
        assertEquals("The store " + file() + " was written by a newer release of Plumbline: its schema is 9, "
                + "this release knows schemas up to " + Schema.CURRENT + '.', refusal());
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));

        assertEquals("The folder " + notAFolder.resolve("store") + " cannot be written.", assertThrows(
                StoreException.class, () -> new SqliteStoreProvider().open(notAFolder.resolve("store"))).getMessage());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(locked), "root may write everywhere");

        assertEquals("The folder " + locked + " cannot be written.", assertThrows(StoreException.class,
                () -> new SqliteStoreProvider().open(locked)).getMessage());
    }

    @Test
    void aFullDiskSavesNothingAndLosesNothing() throws Exception {
        LimitedFile file = new LimitedFile();
        try (ChartStore store = new SqliteStoreProvider().open(folder, file)) {
            Chart chart = chart();
            Encounter visit = visit(chart, "v", "before");
            store.save(save(chart, ChartSave.NEW, visit));
            file.limitPages(1);
            visit.setPlanText(text(new Random(1), 200_000));

            assertEquals("The disk is full; nothing was saved.",
                    assertThrows(StoreException.class, () -> store.save(save(chart, 1, visit))).getMessage());

            assertEquals(1, store.open("cP-1").revision());
            assertEquals("before", store.encounter("cP-1", "v").getPlanText());
            file.limitPages(Integer.MAX_VALUE - 1);
            assertEquals(2, store.save(save(chart, 1, visit)).number());
        }
    }

    @Test
    void aHalfMadeStoreOfAKilledProgramIsMadeAnew() throws Exception {
        Files.writeString(folder.resolve("charts.db.new"), "half");
        Files.writeString(folder.resolve("charts.lock"), "gone (process 1)");

        fill();

        assertEquals(List.of(file()), names());
    }

    /** Each bit flipped is found, or does no harm: what is read is what was written. */
    @Test
    void aFlippedBitNeverPassesForClinicalText() throws Exception {
        fill();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), flipped);
            found += readsAsWritten() ? 0 : 1;
        }
        assertTrue(found > 50, "most flips hit what matters: " + found);
    }

    private boolean readsAsWritten() {
        try (ChartStore store = open()) {
            for (int i = 0; i < 5; i++) {
                Chart chart = chart("P-" + i, "Meyer", "Anna");
                Encounter visit = visit(chart, "v", text(new Random(i), 3000));
                assertTrue(EcoreUtil.equals(chart, store.open(chart.getId()).chart()));
                assertTrue(EcoreUtil.equals(visit, store.encounter(chart.getId(), "v")));
            }
            return true;
        } catch (StoreException found) {
            return false;
        }
    }

    @Test
    void revisionsCannotBeChangedEvenWithAnotherTool() throws Exception {
        fill();
        try (Connection tool = new SQLiteConfig().createConnection("jdbc:sqlite:" + file())) {
            for (String sql : List.of("UPDATE document SET payload = x'00'", "DELETE FROM document",
                    "UPDATE revision SET saved_at = 0", "DELETE FROM revision")) {
                assertThrows(SQLException.class, () -> tool.createStatement().executeUpdate(sql), sql);
            }
        }
    }

    /** A file that can be kept from growing, as a full disk does. */
    private final class LimitedFile extends StoreFile {

        private Connection connection;

        LimitedFile() {
            super(folder);
        }

        @Override
        Connection open() throws StoreException {
            connection = super.open();
            return connection;
        }

        /** Allows so many pages, or as many as there are if that is more. */
        void limitPages(int pages) throws SQLException {
            connection.createStatement().execute("PRAGMA max_page_count = " + pages);
        }
    }
}
