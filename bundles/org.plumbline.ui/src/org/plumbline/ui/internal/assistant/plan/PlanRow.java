package org.plumbline.ui.internal.assistant.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.careplan.Disagreement;
import org.plumbline.core.careplan.LeftOut;
import org.plumbline.core.careplan.PlanItem;
import org.plumbline.core.careplan.PlanPhase;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.careplan.ReferralOption;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.ui.internal.Words;

/**
 * A line of a plan that is suggested.
 *
 * @param group heading it stands under
 * @param label what it is, marked where the chart has it already or it asks for care
 * @param details all there is to know about it, with the trail
 * @param key key of the suggestion; empty for what nobody decides here
 * @param suggested the suggestion and its phase; empty for what is left out
 */
record PlanRow(String group, String label, String details, String key, Optional<Suggested> suggested) {

    /** A suggestion and the phase it is made in. */
    record Suggested(PlanItem item, PlanPhase phase) {
    }

    /** The lines of a plan: what is suggested phase by phase, what is left out, disputed, for others to decide. */
    static List<PlanRow> of(PlanProposal plan) {
        List<PlanRow> rows = new ArrayList<>();
        plan.phases().forEach(phase -> phase.items().map(item -> of(item, phase)).forEach(rows::add));
        plan.leftOut().stream().map(PlanRow::of).forEach(rows::add);
        plan.disagreements().stream().map(PlanRow::of).forEach(rows::add);
        plan.referrals().stream().map(PlanRow::of).forEach(rows::add);
        plan.first().forEach(rule -> rows.add(new PlanRow(Messages.mind, rule, rule, "", Optional.empty())));
        return rows;
    }

    private static PlanRow of(PlanItem item, PlanPhase phase) {
        String mark = item.inPlan() ? Messages.inPlan : item.cautions().isEmpty() ? Messages.plain : Messages.withCare;
        Stream<String> cautions = item.cautions().stream()
                .map(held -> Messages.bind(Messages.caution, held.because(), held.reason()));
        Stream<String> lines = Stream.of(Stream.of(item.dose(), item.insteadOf()), item.advice().stream(), cautions,
                Stream.of(words(item.trail()))).flatMap(line -> line);
        return new PlanRow(group(phase), Messages.bind(mark, item.label()), joined(lines), item.key(),
                Optional.of(new Suggested(item, phase)));
    }

    /** The name of a phase with its weeks. */
    static String group(PlanPhase phase) {
        String from = Words.of(phase.fromWeek());
        String weeks = phase.toWeek() == null ? Messages.bind(Messages.weeksFrom, from)
                : Messages.bind(Messages.weeks, from, Words.of(phase.toWeek()));
        String name = Messages.bind(Messages.phase, phase.label(), weeks);
        return phase.current() ? Messages.bind(Messages.currentPhase, name) : name;
    }

    private static PlanRow of(LeftOut left) {
        return new PlanRow(Messages.leftOut, left.label(), joined(Stream.of(left.phase(), left.why(),
                words(left.trail()))), left.key(), Optional.empty());
    }

    private static PlanRow of(ReferralOption option) {
        return new PlanRow(Messages.referrals, option.label(), joined(Stream.of(option.when(),
                words(option.trail()))), "", Optional.empty());
    }

    private static PlanRow of(Disagreement told) {
        String others = told.others().stream().map(other -> Messages.bind(Messages.otherPosition, other.text(),
                other.source())).collect(Collectors.joining("\n"));
        String held = Messages.bind(told.own() ? Messages.heldByClinic : Messages.heldByCatalogue,
                told.held().text(), told.held().source());
        return new PlanRow(Messages.disagreements, told.label(), joined(Stream.of(held,
                Messages.bind(Messages.because, told.reason()), others)), "", Optional.empty());
    }

    /** What a suggestion rests on. */
    private static String words(Trail trail) {
        String inputs = trail.inputs().stream().map(PlanRow::words).collect(Collectors.joining("; "));
        String sources = trail.sources().stream().map(PlanRow::words).collect(Collectors.joining("; "));
        return Messages.bind(Messages.trail, inputs.isEmpty() ? sources : inputs + "; " + sources);
    }

    private static String words(Input input) {
        return Messages.bind(Messages.input, input.label(), input.value());
    }

    private static String words(Source source) {
        return source.source().isEmpty() ? Messages.bind(Messages.source, source.entry(), source.label())
                : Messages.bind(Messages.sourceOf, new Object[] { source.entry(), source.label(), source.source() });
    }

    private static String joined(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
