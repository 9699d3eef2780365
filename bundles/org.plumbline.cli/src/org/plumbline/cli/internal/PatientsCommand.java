package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the patients of the store. */
@Command(name = "patients")
final class PatientsCommand implements Callable<Integer> {

    private static final String LINE = "%-10s %-34s %-10s  %-10s %6s  %s%n";

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "patients.words")
    private List<String> words = List.of();

    @Mixin
    private StoreOption chosen;

    PatientsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException {
        String query = String.join(" ", words);
        try (ChartStore store = workplace.openStore(chosen)) {
            List<PatientRow> rows = words.isEmpty() ? store.patients() : store.search(query, Integer.MAX_VALUE);
            if (rows.isEmpty()) {
                spec.commandLine().getErr().println(
                        words.isEmpty() ? Messages.storeEmpty : Messages.format(Messages.unknownPatient, query));
            } else {
                print(rows, spec.commandLine().getOut());
            }
        }
        return 0;
    }

    private static void print(List<PatientRow> rows, PrintWriter out) {
        out.printf(LINE, (Object[]) Messages.patientColumns.split(","));
        rows.forEach(row -> out.printf(LINE, row.recordNumber(), row.familyName() + ", " + row.givenName(),
                Objects.toString(row.birthDate(), ""), Objects.toString(row.lastSeen(), ""), row.encounters(),
                row.episode()));
    }
}
