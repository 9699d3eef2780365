package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive a customer gets holds everything: it starts, answers and opens its window. */
@EnabledOnOs(OS.LINUX)
class PackagedProductTest {

    private static UnpackedProduct product;

    @BeforeAll
    static void unpack(@TempDir Path folder) throws Exception {
        product = UnpackedProduct.into(folder);
    }

    @Test
    void theCommandLineTellsItsVersion() throws Exception {
        var outcome = product.run("--version");
        assertAll(
                () -> assertEquals(0, outcome.exitCode(), outcome::err),
                () -> assertTrue(outcome.out().matches("Plumbline \\d+\\.\\d+\\.\\d+\\.\\d{12}\\R"), outcome::out));
    }

    @Test
    void anUnknownCommandIsOneSentenceAndAnErrorCode() throws Exception {
        var outcome = product.run("frobnicate");
        assertAll(
                () -> assertEquals(2, outcome.exitCode()),
                () -> assertTrue(outcome.err().contains("frobnicate"), outcome::err),
                () -> assertFalse(outcome.err().contains("\tat "), outcome::err));
    }

    /** A bundle missing from the product shows when the window, its themes and its style sheets are loaded. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void theWorkbenchOpensWithoutAnErrorInItsLog() throws Exception {
        var workbench = product.open();
        try {
            waitFor(product.data());
            assertFalse(workbench.waitFor(5, TimeUnit.SECONDS), () -> "The workbench ended: " + output());
            var log = product.data().resolve(".log");
            assertEquals("", Files.exists(log) ? Files.readString(log) : "");
        } finally {
            workbench.destroy();
            workbench.waitFor();
        }
    }

    private static void waitFor(Path file) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Files.notExists(file)) {
            assertTrue(Instant.now().isBefore(deadline), () -> "No workbench within a minute: " + output());
            Thread.sleep(100);
        }
    }

    private static String output() {
        try {
            return Files.readString(product.home().resolve("workbench.out"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
