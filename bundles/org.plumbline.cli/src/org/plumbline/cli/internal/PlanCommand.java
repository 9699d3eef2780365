package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.plumbline.core.careplan.Disagreement;
import org.plumbline.core.careplan.PlanItem;
import org.plumbline.core.careplan.PlanPhase;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.Gate;
import org.plumbline.core.running.RunCalendar;
import org.plumbline.core.running.RunDay;
import org.plumbline.core.running.RunPlan;
import org.plumbline.core.running.RunWeek;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Suggests a plan of care and a return to running for a patient's newest episode. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    /** What is planned. */
    private record Plans(PlanProposal care, Optional<RunCalendar> running) {
    }

    PlanCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException {
        ClinicalCase known = options.read(workplace).known();
        Plans plans = new Plans(PlanProposal.of(known), RunPlan.of(known));
        PrintWriter out = spec.commandLine().getOut();
        if (options.json()) {
            Json.print(plans, out);
        } else {
            print(plans.care(), out);
            plans.running().ifPresent(calendar -> print(calendar, out));
        }
        return 0;
    }

    private static void print(PlanProposal plan, PrintWriter out) {
        out.println(plan.title());
        Texts.indent(out, plan.stage().words());
        Texts.indent(out, plan.irritability().words());
        plan.obstacles().forEach(obstacle -> Texts.indent(out, obstacle));
        plan.first().forEach(first -> Texts.indent(out, first));
        Texts.indent(out, plan.course().words());
        plan.phases().forEach(phase -> print(phase, out));
        if (!plan.leftOut().isEmpty()) {
            out.println();
            out.println(Messages.leftOut);
            plan.leftOut().forEach(left -> Texts.indent(out, left.label() + ": " + left.why()));
        }
        if (!plan.disagreements().isEmpty()) {
            out.println();
            out.println(Messages.disagreements);
            plan.disagreements().forEach(each -> print(each, out));
        }
    }

    private static void print(PlanPhase phase, PrintWriter out) {
        out.println();
        out.println(Messages.format(phase.toWeek() == null ? Messages.phaseFrom : Messages.phase, phase.label(),
                phase.fromWeek(), phase.toWeek()));
        print(Messages.aims, phase.aims(), out);
        items(phase.treatments(), out);
        items(phase.exercises(), out);
        items(phase.education(), out);
        print(Messages.criteria, phase.criteria(), out);
    }

    private static void items(List<PlanItem> items, PrintWriter out) {
        items.forEach(item -> Texts.indent(out, item.entry() + ' ' + item.label()
                + (item.dose().isEmpty() ? "" : ": " + item.dose())
                + (item.insteadOf().isEmpty() ? "" : " (" + item.insteadOf() + ')')));
    }

    private static void print(String heading, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println("  " + heading);
            lines.forEach(line -> Texts.indent(out, line));
        }
    }

    private static void print(Disagreement disagreement, PrintWriter out) {
        out.println("  " + disagreement.conflict() + ' ' + disagreement.label());
        Texts.indent(out, "\u2713 " + disagreement.held().text());
        disagreement.others().forEach(other -> Texts.indent(out, "  " + other.text()));
    }

    private static void print(RunCalendar calendar, PrintWriter out) {
        out.println();
        out.println(Messages.running);
        for (Gate gate : calendar.gates()) {
            Texts.indent(out, gate.rule() + ' ' + gate.label() + ": " + switch (gate.state()) {
                case MET -> Messages.gateMet;
                case NOT_MET -> Messages.gateNotMet;
                case NOT_TESTED -> Messages.gateNotTested;
            });
        }
        calendar.notes().forEach(note -> Texts.indent(out, note.rule() + ' ' + note.words()));
        calendar.weeks().forEach(week -> print(week, out));
    }

    private static void print(RunWeek week, PrintWriter out) {
        out.println("  " + Messages.format(Messages.runWeek, week.number(), week.from(), week.km(), week.limit().km(),
                week.limit().rule()));
        week.days().stream().filter(RunDay::isRun).forEach(day -> out.println("    " + Messages.format(
                day.walk() > 0 ? Messages.runWalkDay : Messages.runDay, day.date(), day.km(), day.jog(), day.walk())));
    }
}
