package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.plumbline.core.differential.Argument;
import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.differential.MissingSign;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.core.likelihood.NextTest;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.core.screening.RedFlagPicture;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the program thinks of a case, and why: red flags, differential, likelihoods, the next test. */
@Command(name = "reason")
final class ReasonCommand implements Callable<Integer> {

    /** How many of the missing signs and next tests are printed; JSON has them all. */
    private static final int FEW = 5;

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    /** All that is reasoned about a case. */
    private record Reasons(RedFlagAssessment redFlags, Differential differential, List<Likelihood> likelihoods,
            List<NextTest> nextTests) {

        static Reasons of(ClinicalCase known) {
            return new Reasons(RedFlagAssessment.of(known), Differential.of(known), conditions(known).stream()
                    .map(condition -> Likelihood.of(known, condition)).toList(), NextTest.of(known));
        }

        /** Those with an estimate, then those of the working diagnoses, as far as tests read on them. */
        private static Set<String> conditions(ClinicalCase known) {
            List<String> measured = Likelihood.conditions(known.catalogue()).stream().map(Condition::getId).toList();
            Set<String> asked = new LinkedHashSet<>(Stream.concat(
                    known.episode().getEstimates().stream().map(PretestEstimate::getCondition),
                    known.episode().getDiagnoses().stream().map(Diagnosis::getCondition).filter(Objects::nonNull))
                    .toList());
            asked.retainAll(measured);
            return asked;
        }
    }

    ReasonCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException {
        Reasons reasons = Reasons.of(options.read(workplace).known());
        PrintWriter out = spec.commandLine().getOut();
        if (options.json()) {
            Json.print(reasons, out);
        } else {
            print(reasons.redFlags(), out);
            print(reasons.differential(), out);
            reasons.likelihoods().forEach(likelihood -> {
                heading(Messages.format(Messages.likelihood, likelihood.condition().label()), out);
                Texts.indent(out, likelihood.paragraph());
            });
            if (!reasons.nextTests().isEmpty()) {
                heading(Messages.nextTests, out);
                reasons.nextTests().stream().limit(FEW).forEach(next -> Texts.indent(out, next.why()));
            }
        }
        return 0;
    }

    private static void print(RedFlagAssessment assessment, PrintWriter out) {
        heading(Messages.redFlags, out);
        for (RaisedFlag flag : assessment.flags()) {
            out.println("  " + EntryPrinter.heading(flag.flag()) + ": " + flag.urgency().label());
            Texts.indent(out, flag.isOpen() ? flag.action() : Messages.format(Messages.flagDone, flag.done()));
            flag.trail().inputs().forEach(input -> Texts.indent(out, words(input)));
        }
        for (RedFlagPicture picture : assessment.pictures()) {
            out.println("  " + EntryPrinter.heading(picture.rule()));
            Texts.indent(out, picture.rule().getText());
        }
        out.println("  " + Messages.format(Messages.flagsCounted, assessment.flags().size(),
                assessment.unanswered().size()));
    }

    private static void print(Differential differential, PrintWriter out) {
        heading(Messages.differential, out);
        Texts.indent(out, differential.verdict().why());
        Stream.of(differential.conditions(), differential.contributory(), differential.modifiers(),
                differential.others()).flatMap(List::stream)
                .filter(hypothesis -> !hypothesis.arguments().isEmpty()).forEach(hypothesis -> print(hypothesis, out));
        if (!differential.missing().isEmpty()) {
            heading(Messages.missingSigns, out);
            differential.missing().stream().limit(FEW).map(MissingSign::about)
                    .forEach(about -> out.println("  " + EntryPrinter.heading(about)));
        }
    }

    private static void print(Hypothesis hypothesis, PrintWriter out) {
        out.println("  " + EntryPrinter.heading(hypothesis.condition()));
        for (Argument argument : hypothesis.arguments()) {
            Texts.indent(out, (argument.favors() ? "+ " : "\u2212 ") + words(argument.input()) + " ("
                    + String.join(", ", Stream.of(argument.strength().getLiteral(), argument.source().source())
                            .filter(part -> !part.isEmpty()).toList()) + ')');
        }
    }

    private static String words(Input input) {
        return input.value().isEmpty() ? input.label() : input.label() + ": " + input.value();
    }

    private static void heading(String words, PrintWriter out) {
        out.println();
        out.println(words);
    }
}
