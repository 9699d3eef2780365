package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command all others hang on. */
@Command(name = "workbench", versionProvider = Version.class)
final class PlumblineCommand implements Runnable {

    /** File with the usage texts of all commands. */
    private static final String USAGE = "org.plumbline.cli.internal.usage";

    private static final int WIDTH = 100;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
    private boolean version;

    private PlumblineCommand() {
    }

    /** All commands, printing to {@code out} and {@code err}. Exit codes: 0 done, 1 failed, 2 wrongly typed. */
    static CommandLine commandLine(Workplace workplace, PrintWriter out, PrintWriter err) {
        return new CommandLine(new PlumblineCommand())
                .addSubcommand(new DemoCommand(workplace))
                .addSubcommand(new ExportCommand(workplace))
                .addSubcommand(new PatientsCommand(workplace))
                .addSubcommand(new ReportsCommand(workplace))
                .addSubcommand(new CatalogueCommand(workplace))
                .addSubcommand(new ChartCommand(workplace))
                .addSubcommand(new CodesCommand(workplace))
                .addSubcommand(new RulesCommand(workplace))
                .addSubcommand(new CheckCommand(workplace))
                .addSubcommand(new ReasonCommand(workplace))
                .addSubcommand(new PlanCommand(workplace))
                .addSubcommand(new WorklistCommand(workplace))
                .addSubcommand(new VignettesCommand(workplace))
                .registerConverter(CatalogueKind.class, CatalogueKind::of)
                .registerConverter(LocalDate.class, PlumblineCommand::date)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures())
                .setResourceBundle(ResourceBundle.getBundle(USAGE))
                .setUsageHelpWidth(WIDTH)
                .setOut(out)
                .setErr(err);
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException(Messages.format(Messages.noDate, typed));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.missingCommand);
    }
}
