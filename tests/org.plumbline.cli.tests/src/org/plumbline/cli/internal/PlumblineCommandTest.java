package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help, version and wrong usage: answered at every level, and before any service is asked for. */
class PlumblineCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsPrinted() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("Plumbline \\d+\\.\\d+\\.\\d+.*\\R"), out::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "demo", "export", "patients", "reports", "catalogue", "chart", "chart export",
        "chart import" })
    void helpDescribesTheCommandWithin100Columns(String command) {
        assertEquals(0, run((command + " --help").strip().split(" ")));
        String help = out.toString();
        assertAll(
                () -> assertTrue(help.startsWith(("Usage: workbench " + command).strip()), help),
                () -> assertEquals(command.isEmpty(), help.contains("Plumbline without a window"), help),
                () -> assertTrue(help.lines().noneMatch(line -> line.length() > 100), help));
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        List<String> bare = new ArrayList<>();
        bare(commands(), bare);
        assertEquals(List.of(), bare);
    }

    private static void bare(CommandLine command, List<String> bare) {
        CommandSpec spec = command.getCommandSpec();
        spec.args().stream().filter(argument -> argument.description().length == 0)
                .forEach(argument -> bare.add(spec.qualifiedName() + ' ' + argument));
        command.getSubcommands().values().forEach(each -> bare(each, bare));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            frobnicate                     | “frobnicate” is neither a command nor an argument of workbench.
            reports all                    | “all” is neither a command nor an argument of workbench reports.
            reports --store x              | Unknown options: '--store', 'x'
            patients --strore x            | Unknown option: '--strore'
            patients --store               | Missing required parameter for option '--store' (DIR)
            chart                          | Name a command.
            chart import                   | Missing required parameter: 'FILE'
            chart export P-0001            | Missing required parameter: 'FILE'
            export                         | Missing required option: '--patient=PATIENT'
            export -p P-0001 --date 31.2.  | Invalid value for option '--date': “31.2.” is no date; write it like
            catalogue --kind muscle        | Invalid value for option '--kind': there is no kind “muscle”; the kinds
            catalogue --trace C-01         | --trace goes with neither --kind nor ids.
            """)
    void wrongUsageIsOneSentenceAndAHint(String typed, String sentence) {
        assertEquals(2, run(typed.split(" ")));
        String said = err.toString();
        assertAll(
                () -> assertTrue(said.startsWith(sentence), said),
                () -> assertTrue(said.strip().endsWith("--help says how."), said),
                () -> assertTrue(said.lines().count() <= 3, said),
                () -> assertEquals("", out.toString()));
    }

    @Test
    void anEndlessWordIsCutShort() {
        assertEquals(2, run("a".repeat(100_000)));
        assertTrue(err.toString().length() < 1000, err::toString);
    }

    @Test
    void noFileOfArgumentsIsRead() {
        assertEquals(2, run("@/etc/passwd"));
        assertTrue(err.toString().startsWith("“@/etc/passwd” is neither"), err::toString);
    }

    private int run(String... arguments) {
        return commands().execute(arguments);
    }

    private CommandLine commands() {
        Workplace unreachable = new Workplace(() -> {
            throw new AssertionError("A service is asked for");
        }, Path.of("nowhere"));
        return PlumblineCommand.commandLine(unreachable, new PrintWriter(out), new PrintWriter(err));
    }
}
