package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The root command answers, and refuses what it does not know. */
class PlumblineCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsPrinted() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("Plumbline \\d+\\.\\d+\\.\\d+.*\\R"), out::toString);
    }

    @Test
    void anUnknownCommandFails() {
        assertEquals(2, run("frobnicate"));
        assertTrue(err.toString().contains("frobnicate"), err::toString);
    }

    private int run(String... arguments) {
        Workplace unreachable = new Workplace(() -> {
            throw new AssertionError("no service is needed");
        }, Path.of("nowhere"));
        return PlumblineCommand.commandLine(unreachable, new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }
}
