package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command all others hang on. */
@Command(name = "workbench", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PlumblineCommand implements Runnable {

    /** File with the usage texts of all commands. */
    private static final String USAGE = "org.plumbline.cli.internal.usage";

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    private PlumblineCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    /** All commands, printing to {@code out} and {@code err}. Exit codes: 0 done, 1 failed, 2 wrongly typed. */
    static CommandLine commandLine(Workplace workplace, PrintWriter out, PrintWriter err) {
        return new CommandLine(new PlumblineCommand(workplace))
                .addSubcommand(new DemoCommand(workplace))
                .addSubcommand(new ExportCommand(workplace))
                .addSubcommand(new PatientsCommand(workplace))
                .addSubcommand(new ReportsCommand(workplace))
                .addSubcommand(new CatalogueCommand(workplace))
                .addSubcommand(new ChartCommand(workplace))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setResourceBundle(ResourceBundle.getBundle(USAGE))
                .setOut(out)
                .setErr(err);
    }

    @Option(names = "--store", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "store")
    private void store(Path folder) {
        workplace.useStore(folder);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.missingCommand);
    }
}
