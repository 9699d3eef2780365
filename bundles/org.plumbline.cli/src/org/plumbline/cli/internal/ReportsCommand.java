package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the reports that can be written and their formats. */
@Command(name = "reports")
final class ReportsCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    ReportsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        workplace.reports().builders()
                .forEach(builder -> out.printf("%-12s %s%n", builder.id(), builder.label()));
        workplace.reports().writers()
                .forEach(writer -> out.printf("%-12s %s%n", writer.format(), writer.label()));
        return 0;
    }
}
