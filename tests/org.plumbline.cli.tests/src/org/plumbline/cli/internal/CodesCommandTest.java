package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.internal.Shell.Outcome;

/** Diagnosis codes are checked by the list of the year, which a clinic can import. */
@NonNullByDefault({}) // fields are set by the test engine
class CodesCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Shell.product(), folder.resolve("users"));
    }

    @Test
    void anyCodeIsCheckedByTheListOfItsDay() {
        Outcome outcome = shell.run("codes", "check", "--date", "2026-03-02", "m5450", "M54.5");

        assertEquals(new Outcome(1, "M54.50  billable (2026)" + System.lineSeparator() + "M54.5  not billable (2026)"
                + System.lineSeparator(), ""), outcome);
        assertEquals(0, shell.run("codes", "check", "--date", "2026-03-02", "M54.50").code());
    }

    @Test
    void aListThatIsNotTheOneOfTheDayIsSaidToBeAnother() {
        Outcome outcome = shell.run("codes", "check", "--date", "2026-11-02", "M54.50");

        assertTrue(outcome.err().contains("The list of 2027 was never imported; checked by that of 2026."),
                outcome.err());
    }

    @Test
    void theOfficialFileOfTheYearIsImported() throws Exception {
        Path file = Files.writeString(folder.resolve("icd10cm-codes-2027.txt"), "M5459   Other low back pain\n");

        Outcome outcome = shell.run("codes", "import", file);

        assertEquals("1 codes of 2027 imported." + System.lineSeparator(), outcome.out(), outcome.err());
        assertEquals(1, shell.run("codes", "check", "--date", "2026-11-02", "M54.50").code());
        assertEquals(new Outcome(0, "M54.59  billable (2027)" + System.lineSeparator(), ""),
                shell.run("codes", "check", "--date", "2026-11-02", "M54.59"));
    }

    @Test
    void aFileOfAnotherKindIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("letter-2027.txt"), "Dear colleague\n");

        Outcome outcome = shell.run("codes", "import", file);

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("line 1 reads “Dear colleague”"), outcome.err());
    }
}
