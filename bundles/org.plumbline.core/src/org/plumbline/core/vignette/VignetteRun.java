package org.plumbline.core.vignette;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.careplan.PlanItem;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.check.Checks;
import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.differential.Verdict.Leading;
import org.plumbline.core.differential.Verdict.Open;
import org.plumbline.core.internal.vignette.Messages;
import org.plumbline.core.likelihood.LeftOut;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.RunGates;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.model.catalogue.Entry;

/** Asks the program about a vignette, and compares what it says with what is expected. */
public final class VignetteRun {

    /** What leads where nothing does. */
    private static final String OPEN = "open";
    private static final Pattern LIKELIHOOD = Pattern.compile("(\\S+) (\\d+)\\.\\.(\\d+)");
    private static final int PERCENT = 100;

    private final ClinicalCase known;
    private final Differential differential;
    private final RedFlagAssessment flags;
    private final PlanProposal plan;
    private final Set<String> problems;

    private VignetteRun(ClinicalCase known, Checks checks) {
        this.known = known;
        differential = Differential.of(known);
        flags = RedFlagAssessment.of(known);
        plan = PlanProposal.of(known);
        problems = checks.problems(known).stream().map(problem -> problem.rule().rule().entry())
                .collect(Collectors.toSet());
    }

    /** What became of each expectation of a vignette, in their order. */
    public static List<Outcome> of(Vignette vignette, Checks checks) {
        VignetteRun run = new VignetteRun(vignette.known(), checks);
        return vignette.expectations().stream().map(run::outcome).toList();
    }

    private Outcome outcome(Expectation expectation) {
        String value = expectation.value();
        return switch (expectation.subject()) {
            case "leading" -> told(expectation, leading(), value::equals);
            case "among" -> all(expectation, candidates());
            case "contributory" -> all(expectation, ids(differential.contributory()));
            case "missing" -> all(expectation, differential.missing().stream()
                    .map(missing -> name(missing.about())).toList());
            case "flag" -> flag(expectation);
            case "level" -> told(expectation, flags.worst().map(VignetteRun::word).orElse(""), value::equals);
            case "action" -> told(expectation, flags.flags().stream().map(RaisedFlag::action)
                    .collect(Collectors.joining(" ")), said -> said.contains(value));
            case "likelihood" -> likelihood(expectation);
            case "no evidence" -> told(expectation, Likelihood.of(known, value).leftOut().stream()
                    .filter(left -> left.reason() == LeftOut.Reason.NO_EVIDENCE).map(left -> left.test().label())
                    .collect(Collectors.joining(", ")), said -> !said.isEmpty());
            case "stage" -> told(expectation, word(plan.stage().stage()), value::equals);
            case "plan" -> all(expectation, plan.items().map(PlanItem::entry).toList());
            case "no plan" -> none(expectation, plan.items().map(PlanItem::entry).toList());
            case "held back" -> all(expectation, plan.leftOut().stream().map(left -> left.entry()).toList());
            case "gate" -> all(expectation, RunGates.of(known).stream()
                    .map(gate -> gate.rule() + ' ' + word(gate.state())).toList());
            case "problem" -> all(expectation, problems);
            case "no problem" -> none(expectation, problems);
            default -> new Outcome(expectation, false, Messages.unknownExpectation);
        };
    }

    private String leading() {
        return switch (differential.verdict()) {
            case Leading leading -> leading.hypothesis().condition().getId();
            case Open open -> OPEN;
        };
    }

    private List<String> candidates() {
        return switch (differential.verdict()) {
            case Leading leading -> ids(Stream.concat(Stream.of(leading.hypothesis()), leading.together().stream())
                    .toList());
            case Open open -> ids(open.candidates());
        };
    }

    /** A red flag that is up and, where the vignette says it, how urgent. */
    private Outcome flag(Expectation expectation) {
        String[] wanted = expectation.value().split(" ");
        Optional<RaisedFlag> raised = flags.find(wanted[0]);
        return told(expectation, raised.map(flag -> wanted[0] + ' ' + word(flag.urgency())).orElse(
                String.join(", ", flags.flags().stream().map(flag -> flag.flag().getId()).toList())),
                said -> raised.isPresent() && (wanted.length == 1 || said.equals(expectation.value())));
    }

    private Outcome likelihood(Expectation expectation) {
        Matcher wanted = LIKELIHOOD.matcher(expectation.value());
        if (!wanted.matches()) {
            return new Outcome(expectation, false, Messages.notALikelihood);
        }
        Optional<Double> percent = Likelihood.of(known, wanted.group(1)).chance()
                .map(chance -> chance.share() * PERCENT);
        return new Outcome(expectation, percent.filter(share -> share >= Double.parseDouble(wanted.group(2))
                && share <= Double.parseDouble(wanted.group(3))).isPresent(),
                percent.map(share -> String.format(Locale.ROOT, "%s %.1f", wanted.group(1), share)).orElse(""));
    }

    private static Outcome told(Expectation expectation, String found, Predicate<String> met) {
        return new Outcome(expectation, met.test(found), found);
    }

    private static Outcome all(Expectation expectation, Collection<String> found) {
        return new Outcome(expectation, found.containsAll(values(expectation)), sorted(found));
    }

    private static Outcome none(Expectation expectation, Collection<String> found) {
        return new Outcome(expectation, values(expectation).stream().noneMatch(found::contains), sorted(found));
    }

    private static List<String> values(Expectation expectation) {
        return Arrays.stream(expectation.value().split(",")).map(String::strip).toList();
    }

    private static String sorted(Collection<String> found) {
        return found.stream().sorted().collect(Collectors.joining(", "));
    }

    private static List<String> ids(List<Hypothesis> hypotheses) {
        return hypotheses.stream().map(hypothesis -> hypothesis.condition().getId()).toList();
    }

    /** The short name of an item, as findings are written; the id of what has none. */
    private static String name(Entry entry) {
        String shorthand = entry.getShorthand();
        return shorthand == null ? entry.getId() : shorthand;
    }

    private static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
