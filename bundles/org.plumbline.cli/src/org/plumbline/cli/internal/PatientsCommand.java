package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the patients of the store. */
@Command(name = "patients")
final class PatientsCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "patients.words")
    private List<String> words = List.of();

    PatientsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws StoreException {
        PrintWriter out = spec.commandLine().getOut();
        try (ChartStore store = workplace.openStore()) {
            List<PatientRow> rows = words.isEmpty() ? store.patients()
                    : store.search(String.join(" ", words), Integer.MAX_VALUE);
            if (rows.isEmpty()) {
                out.println(Messages.noPatients);
            }
            rows.forEach(row -> out.printf("%-10s %-34s %-10s  %-10s %4d  %s%n", row.recordNumber(),
                    row.familyName() + ", " + row.givenName(), Objects.toString(row.birthDate(), ""),
                    Objects.toString(row.lastSeen(), ""), row.encounters(), row.episode()));
        }
        return 0;
    }
}
