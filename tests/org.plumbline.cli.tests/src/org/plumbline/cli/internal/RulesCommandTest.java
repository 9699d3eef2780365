package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.internal.Shell.Outcome;

/** Rules of payers from the command line. */
@NonNullByDefault({}) // fields are set by the test engine
class RulesCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Shell.product(), folder.resolve("users"));
    }

    private Path file(String check) throws IOException {
        return Files.writeString(folder.resolve("northlake.xml"), """
                <catalogue:Chapter xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:catalogue="https://plumbline.org/model/catalogue/1">
                  <payerRuleSets id="northlake" label="Northlake Mutual" payer="Northlake" edition="2026">
                    <rules id="nl-goals" label="Goals" topic="goals" check="%s"/>
                    <rules id="nl-contract" label="The contract decides" topic="units"/>
                  </payerRuleSets>
                </catalogue:Chapter>
                """.formatted(check));
    }

    @Test
    void aFileIsCheckedBeforeItIsImported() throws Exception {
        assertEquals(new Outcome(0, "Northlake Mutual: 2 rules, 1 of them checked." + System.lineSeparator(), ""),
                shell.run("rules", "check", file("goals-measurable")));
        Outcome refused = shell.run("rules", "check", file("goals"));
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("northlake.xml:4: goals is no check"), refused.err());
    }

    @Test
    void aFileIsImported() throws Exception {
        Outcome outcome = shell.run("rules", "import", file("goals-measurable"));
        assertEquals(new Outcome(0, "Imported: Northlake Mutual." + System.lineSeparator(), ""), outcome);
    }
}
