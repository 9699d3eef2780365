package org.plumbline.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.store.ChartExchangeFiles;
import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.Revision;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves whole charts in and out. */
@Command(name = "chart")
final class ChartCommand implements Runnable {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    ChartCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.missingCommand);
    }

    @Command(name = "export")
    int export(@Parameters(paramLabel = "PATIENT", descriptionKey = "chart.patient") String patient,
            @Parameters(paramLabel = "FILE", descriptionKey = "chart.export.file") Path file,
            @Mixin StoreOption chosen)
            throws CommandException, StoreException {
        refuseFolder(file);
        try (ChartStore store = workplace.openStore(chosen)) {
            PatientRow row = Workplace.patient(store, patient);
            new ChartExchangeFiles(store).write(row.chartId(), file);
            say(Messages.chartExported, row.recordNumber(), file);
        }
        return 0;
    }

    @Command(name = "import")
    int read(@Parameters(paramLabel = "FILE", descriptionKey = "chart.import.file") Path file,
            @Mixin StoreOption chosen) throws CommandException, StoreException {
        refuseFolder(file);
        ChartExchangeFiles.check(file);
        try (ChartStore store = workplace.openOrMakeStore(chosen)) {
            Revision revision = new ChartExchangeFiles(store).read(file, System.getProperty("user.name"));
            say(Messages.chartImported, file, revision.number());
        }
        return 0;
    }

    private static void refuseFolder(Path file) throws CommandException {
        if (Files.isDirectory(file)) {
            throw new CommandException(Messages.format(Messages.isFolder, file));
        }
    }

    private void say(String pattern, Object... values) {
        spec.commandLine().getOut().println(Messages.format(pattern, values));
    }
}
