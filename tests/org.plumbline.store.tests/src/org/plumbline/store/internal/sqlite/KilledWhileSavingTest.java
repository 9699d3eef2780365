package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;

/**
 * A program is killed at random moments of saving; nothing it was told is safe may be missing. The property
 * {@code plumbline.kills} says how often, for those who have the night.
 */
@NonNullByDefault({}) // fields are set by the test engine
class KilledWhileSavingTest {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 4);
    private static final int LONGEST_LIFE = 700;

    @TempDir
    Path folder;

    private final Map<String, Long> safe = new HashMap<>();

    @Test
    void nothingSaidToBeSafeIsMissing() throws Exception {
        Random random = new Random(42);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileSaving(random.nextLong(), random.nextInt(LONGEST_LIFE));
            check();
        }
        assertTrue(safe.values().stream().mapToLong(Long::longValue).sum() > KILLS, "it saved before it was killed");
    }

    private void killWhileSaving(long seed, int millis) throws IOException, InterruptedException {
        Process program = OtherProgram.startSaving(folder, seed, folder.resolve("errors.txt"));
        try (BufferedReader said = program.inputReader()) {
            hear(said.readLine());
            Thread.ofVirtual().start(() -> {
                sleep(millis);
                program.toHandle().destroyForcibly(); // unlike the process, leaves what it said to be read
            });
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line);
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** A line without its end was cut by the kill, but its revision was safe before it was begun. */
    private void hear(String line) throws IOException {
        assertTrue(line != null, "the program saved nothing: " + Files.readString(folder.resolve("errors.txt")));
        String[] words = line.split(" ");
        if (words.length == 2 && !words[1].isEmpty()) {
            safe.merge(words[0], Long.valueOf(words[1]), Math::max);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            for (Map.Entry<String, Long> told : safe.entrySet()) {
                String chart = told.getKey();
                long newest = store.open(chart).revision();
                assertTrue(newest >= told.getValue(), chart + " is at " + newest + ", told safe: " + told.getValue());
                assertEquals(newest, store.history(chart).size());
                assertEquals(newest, store.find(chart).orElseThrow().encounters());
                for (long revision = 1; revision <= newest; revision++) {
                    assertEquals("v" + revision, store.encounter(chart, "v" + revision, revision).getId());
                }
            }
        }
    }
}
