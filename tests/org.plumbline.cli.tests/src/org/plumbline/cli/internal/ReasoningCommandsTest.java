package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.internal.Shell.Outcome;
import org.plumbline.store.ChartStore;
import org.plumbline.store.SampleClinic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the program thinks of a case, without a window: as text a clinician reads, and as JSON for programs. */
@NonNullByDefault({}) // fields are set by the test engine
class ReasoningCommandsTest {

    private static final String DAY = "2026-11-21";

    @TempDir
    private static Path clinic;

    @TempDir
    private Path folder;

    private static Shell shell;

    @BeforeAll
    static void fill() throws Exception {
        try (ChartStore store = Shell.product().stores().open(clinic)) {
            new SampleClinic(Shell.product().catalogue()).fill(store);
        }
        shell = new Shell(Shell.product(), clinic);
    }

    private static JsonElement json(Object... typed) {
        Outcome outcome = shell.run(typed);
        return JsonParser.parseString(outcome.out());
    }

    @Test
    void theDifferentialSaysWhatSpeaksForACondition() {
        Outcome outcome = shell.run("reason", "P-0001", "--date", DAY);
        assertAll(
                () -> assertEquals(0, outcome.code(), outcome.err()),
                () -> assertTrue(outcome.out().contains("Red flags"), outcome.out()),
                () -> assertTrue(outcome.out().contains("Differential"), outcome.out()),
                () -> assertTrue(outcome.out().contains("    + "), outcome.out()));
    }

    @Test
    void theSameIsJsonWithTheTrailOfEveryArgument() {
        JsonObject reasons = json("reason", "P-0001", "--date", DAY, "--json").getAsJsonObject();
        JsonObject first = reasons.getAsJsonObject("differential").getAsJsonArray("conditions").get(0)
                .getAsJsonObject();
        JsonObject argument = first.getAsJsonArray("arguments").get(0).getAsJsonObject();
        assertAll(
                () -> assertTrue(first.getAsJsonObject("condition").get("id").getAsString().startsWith("C-")),
                () -> assertTrue(argument.getAsJsonObject("source").has("entry")),
                () -> assertTrue(argument.getAsJsonObject("input").has("place")));
    }

    @Test
    void problemsNameTheirRuleAndSayWhenThereAreNone() {
        Outcome outcome = shell.run("check", "P-0001", "--date", DAY);
        JsonArray problems = json("check", "P-0001", "--date", DAY, "--json").getAsJsonArray();
        assertEquals(problems.size() == 0 ? "No problem." : "", problems.size() == 0 ? outcome.out().strip() : "");
        problems.forEach(problem -> assertTrue(problem.getAsJsonObject().getAsJsonObject("rule").has("edition")));
    }

    @Test
    void worklistsNamePatientAndReason() {
        Outcome all = shell.run("worklist", "--date", DAY);
        JsonArray unsigned = json("worklist", "unsigned", "--date", DAY, "--json").getAsJsonArray();
        assertAll(
                () -> assertEquals(0, all.code(), all.err()),
                () -> assertTrue(all.out().startsWith("red-flag ("), all.out()),
                () -> assertFalse(unsigned.isEmpty()),
                () -> assertEquals("unsigned", unsigned.get(0).getAsJsonObject().get("list").getAsString()));
    }

    @Test
    void aListThatThereIsNotIsRefusedWithTheNamesOfThoseThatThereAre() {
        Outcome outcome = shell.run("worklist", "tomorrow");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("There is no list “tomorrow”; the lists are red-flag, "), outcome.err());
    }

    @Test
    void theVignettesOfTheContentAreAnsweredAsExpected() {
        Outcome outcome = shell.run("vignettes");
        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("32 vignettes, 32 as expected."), outcome.out());
    }

    @Test
    void ownVignettesAreTriedAndWhatIsMissedIsSaidWithItsLine() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), """
                title: A case of our own
                source: our clinic
                visit: evaluation
                answers: Q-23 yes
                expect flag: RF-01
                expect leading: C-04
                """);
        Files.writeString(folder.resolve("broken.txt"), "title: Broken\ncolour: red\n");
        Outcome outcome = shell.run("vignettes", folder);
        assertAll(
                () -> assertEquals(1, outcome.code()),
                () -> assertTrue(outcome.out().contains("not   broken.txt: line 2: “colour” is none"), outcome.out()),
                () -> assertTrue(outcome.out().contains("line 6: leading C-04, but was: open"), outcome.out()),
                () -> assertTrue(outcome.out().contains("2 vignettes, 0 as expected."), outcome.out()));
    }

    @Test
    void aFolderWithoutVignettesIsSaidToBeOne() {
        Outcome outcome = shell.run("vignettes", folder);
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("holds no vignettes"), outcome.err());
    }
}
