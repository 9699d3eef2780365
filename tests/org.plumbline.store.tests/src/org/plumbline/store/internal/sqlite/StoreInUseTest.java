package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.store.internal.TestCharts.chart;
import static org.plumbline.store.internal.TestCharts.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;

/** One program at a time has a store, whatever else it or others try. */
@NonNullByDefault({}) // fields are set by the test engine
class StoreInUseTest {

    private static final int START_SECONDS = 60;

    @TempDir
    Path folder;
    @TempDir
    Path elsewhere;

    private ChartStore open() throws StoreException {
        return new SqliteStoreProvider().open(folder);
    }

    @Test
    void whoHasTheStoreIsNamed() throws Exception {
        try (ChartStore first = open()) {
            String message = String.valueOf(assertThrows(StoreException.class, this::open).getMessage());

            assertEquals("The store in " + folder + " is in use by " + System.getProperty("user.name") + " (process "
                    + ProcessHandle.current().pid() + ").", message);
            first.save(save(chart(), ChartSave.NEW));
        }
        try (ChartStore second = open()) {
            assertEquals(1, second.patients().size());
        }
    }

    /** POSIX takes all locks of a file from a program that closes any handle of it. */
    @Test
    void aSecondAttemptOfTheSameProgramLetsNobodyElseIn() throws Exception {
        try (ChartStore store = open()) {
            assertThrows(StoreException.class, this::open);
            Path errors = elsewhere.resolve("errors.txt");

            Process other = OtherProgram.startSaving(folder, 1, errors);
            boolean ended = other.waitFor(START_SECONDS, TimeUnit.SECONDS);
            other.destroyForcibly().waitFor();

            assertTrue(ended, "the other program saves in a store that is in use");
            assertTrue(Files.readString(errors).contains("is in use by "), () -> other + " ended for another reason");
            assertEquals(List.of(), store.patients());
        }
    }

    @Test
    void aStoreClosedTwiceDoesNotFreeTheOneOpenedBetween() throws Exception {
        ChartStore first = open();
        first.close();
        try (ChartStore second = open()) {
            first.close();

            assertTrue(Files.exists(folder.resolve("charts.lock")));
            assertThrows(StoreException.class, this::open);
            assertEquals(1, second.save(save(chart(), ChartSave.NEW)).number());
        }
        assertFalse(Files.exists(folder.resolve("charts.lock")));
    }

    @Test
    void aThreadThatWasInterruptedOpensAStore() throws Exception {
        open().close();
        Thread.currentThread().interrupt();
        try (ChartStore store = open()) {
            assertTrue(Files.readString(folder.resolve("charts.lock")).startsWith(System.getProperty("user.name")));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
