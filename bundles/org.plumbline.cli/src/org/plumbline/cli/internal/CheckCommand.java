package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.core.check.Checks;
import org.plumbline.core.check.Problem;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the documentation problems of a patient's newest episode. Exit code 1 when one is an error. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    CheckCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException {
        CaseOptions.ReadCase read = options.read(workplace);
        List<Problem> problems = Checks.of(read.codes(), Similarity.USUAL_LIMIT).problems(read.known());
        PrintWriter out = spec.commandLine().getOut();
        if (options.json()) {
            Json.print(problems, out);
        } else {
            problems.forEach(problem -> print(problem, read.known(), out));
            out.println(Messages.format(Messages.problems, problems.size()));
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
    }

    private static void print(Problem problem, ClinicalCase known, PrintWriter out) {
        String where = known.visits().stream().filter(visit -> visit.note().getId().equals(problem.encounter()))
                .findFirst().map(visit -> visit.date().toString()).orElse(Messages.episode);
        out.printf("%-8s %-10s %s%n", problem.severity().getLiteral(), where, problem.shortfall().message());
        Texts.indent(out, problem.rule().set() + ", " + problem.rule().rule().label() + ": "
                + problem.rule().rule().source());
        problem.shortfall().fixes().forEach(fix -> out.println("    > " + fix.label()));
    }
}
