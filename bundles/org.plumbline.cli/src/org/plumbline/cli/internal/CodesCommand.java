package org.plumbline.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicCodes;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks diagnosis codes, and takes in the official list of a year. */
@Command(name = "codes")
final class CodesCommand implements Runnable {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    CodesCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.missingCommand);
    }

    /** Exit code 1 when a code may not be billed. */
    @Command(name = "check")
    int check(@Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "codes.code") List<String> codes,
            @Option(names = "--date", paramLabel = "DATE", descriptionKey = "codes.date") LocalDate date,
            @Mixin StoreOption chosen) throws CommandException, StoreException {
        LocalDate service = date == null ? LocalDate.now() : date;
        CodeLists lists = lists(chosen);
        boolean all = true;
        for (String code : codes) {
            CodeLists.Check check = lists.check(code, service);
            boolean billable = check.verdict() == CodeLists.Verdict.BILLABLE;
            all &= billable;
            say(billable ? Messages.codeBillable : Messages.codeNotBillable, CodeList.dotted(code), check.year());
        }
        lists.list(service).filter(list -> !list.isInForce(service)).ifPresent(list -> spec.commandLine().getErr()
                .println(Messages.format(Messages.codesOfOtherYear, CodeList.year(service), list.year())));
        return all ? 0 : 1;
    }

    @Command(name = "import")
    int read(@Parameters(paramLabel = "FILE", descriptionKey = "codes.import.file") Path file,
            @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "codes.import.year") Integer year,
            @Mixin StoreOption chosen) throws StoreException {
        try (ChartStore store = workplace.openOrMakeStore(chosen)) {
            CodeList list = new ClinicCodes(store.clinicDocuments()).take(file,
                    year == null ? OptionalInt.empty() : OptionalInt.of(year));
            say(Messages.codesImported, list.size(), list.year());
        }
        return 0;
    }

    /** The lists of the content alone where there is no store. */
    private CodeLists lists(StoreOption chosen) throws CommandException, StoreException {
        CatalogueService content = workplace.catalogueService();
        if (!workplace.hasStore(chosen)) {
            try {
                return CodeLists.of(content);
            } catch (IOException damaged) {
                throw new CommandException(String.valueOf(damaged.getMessage()));
            }
        }
        try (ChartStore store = workplace.openStore(chosen)) {
            return new ClinicCodes(store.clinicDocuments()).lists(content);
        }
    }

    private void say(String pattern, Object... values) {
        spec.commandLine().getOut().println(Messages.format(pattern, values));
    }
}
