package org.plumbline.core.running;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.RunStage;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Tri;

/** The edits by which a calendar comes into the chart, and a session is told about. */
public final class RunEdits {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private RunEdits() {
    }

    /**
     * Writes a calendar into the chart from its first planned day on; the past and what was told about stay. What the
     * calendar took for granted is written into the programme too, and gates and stages are brought up to it.
     */
    public static List<Edit> write(RunCalendar calendar, ClinicalCase it) {
        ReturnToRun programme = it.episode().getReturnToRun();
        if (programme == null) {
            ReturnToRun started = NEW.createReturnToRun();
            Edits.make(settings(started, calendar.runner()));
            planned(calendar).forEach(day -> started.getSessions().add(session(day)));
            Edits.make(gates(started, calendar));
            return List.of(new Edit.Set(it.episode(), EPISODE__RETURN_TO_RUN, started));
        }
        List<Edit> edits = new ArrayList<>(settings(programme, calendar.runner()));
        edits.addAll(sessions(programme, calendar));
        edits.addAll(gates(programme, calendar));
        edits.addAll(stages(programme));
        return edits;
    }

    /** Tells that a session was done as planned. */
    public static List<Edit> done(RunSession session) {
        List<Edit> edits = new ArrayList<>();
        set(edits, session, RUN_SESSION__OUTCOME, SessionOutcome.DONE);
        set(edits, session, RUN_SESSION__KM, session.getPlannedKm());
        return edits;
    }

    private static List<RunDay> planned(RunCalendar calendar) {
        return calendar.days().stream().filter(day -> !day.date().isBefore(calendar.from()))
                .filter(day -> day.log().isEmpty()).toList();
    }

    private static List<Edit> sessions(ReturnToRun programme, RunCalendar calendar) {
        Map<LocalDate, RunSession> open = programme.getSessions().stream()
                .filter(session -> !session.getDate().isBefore(calendar.from()))
                .filter(session -> session.getOutcome() == SessionOutcome.PLANNED)
                .collect(Collectors.toMap(RunSession::getDate, Function.identity(), (one, two) -> one));
        List<Edit> edits = new ArrayList<>();
        for (RunDay day : planned(calendar)) {
            RunSession there = open.remove(day.date());
            if (there == null) {
                edits.add(new Edit.Add(programme, RETURN_TO_RUN__SESSIONS, session(day)));
            } else {
                edits.addAll(fill(there, day));
            }
        }
        programme.getSessions().stream().filter(session -> open.get(session.getDate()) == session)
                .forEach(session -> edits.add(new Edit.Remove(session)));
        return edits;
    }

    private static RunSession session(RunDay day) {
        RunSession session = NEW.createRunSession();
        session.setId(EcoreUtil.generateUUID());
        session.setDate(day.date());
        Edits.make(fill(session, day));
        return session;
    }

    private static List<Edit> fill(RunSession session, RunDay day) {
        List<Edit> edits = new ArrayList<>();
        set(edits, session, RUN_SESSION__KIND, day.kind());
        set(edits, session, RUN_SESSION__PLANNED_KM, day.isRun() ? day.km() : null);
        boolean turns = day.kind() == SessionKind.RUN_WALK;
        set(edits, session, RUN_SESSION__RUN_MINUTES, turns ? day.jog() : null);
        set(edits, session, RUN_SESSION__WALK_MINUTES, turns ? day.walk() : null);
        set(edits, session, RUN_SESSION__REPEATS, null);
        set(edits, session, RUN_SESSION__HINT, day.hint().isEmpty() ? null : day.hint());
        return edits;
    }

    private static List<Edit> settings(ReturnToRun programme, Runner runner) {
        List<Edit> edits = new ArrayList<>();
        give(edits, programme, RETURN_TO_RUN__START, runner.start());
        give(edits, programme, RETURN_TO_RUN__USUAL_WEEKLY_KM, runner.weekKm());
        give(edits, programme, RETURN_TO_RUN__USUAL_RUN_KM, runner.runKm());
        give(edits, programme, RETURN_TO_RUN__START_SHARE, runner.share());
        give(edits, programme, RETURN_TO_RUN__WEEKLY_INCREASE,
                Double.isInfinite(runner.increase()) ? null : runner.increase());
        give(edits, programme, RETURN_TO_RUN__SESSIONS_PER_WEEK, runner.runs());
        give(edits, programme, RETURN_TO_RUN__STRENGTH_PER_WEEK, runner.strength());
        return edits;
    }

    /** Gates that nobody decided, or that newer findings decide otherwise, take what the findings say. */
    private static List<Edit> gates(ReturnToRun programme, RunCalendar calendar) {
        List<Edit> edits = new ArrayList<>();
        for (Gate gate : calendar.gates()) {
            if (gate.byHand() || gate.state() == GateState.NOT_TESTED) {
                continue;
            }
            Tri met = gate.state() == GateState.MET ? Tri.YES : Tri.NO;
            programme.getGates().stream().filter(result -> gate.rule().equals(result.getRule()))
                    .reduce((older, newer) -> newer).ifPresentOrElse(result -> {
                        set(edits, result, GATE_RESULT__MET, met);
                        set(edits, result, GATE_RESULT__DATE, day(gate));
                    }, () -> edits.add(new Edit.Add(programme, RETURN_TO_RUN__GATES, result(gate, met))));
        }
        return edits;
    }

    private static GateResult result(Gate gate, Tri met) {
        GateResult result = NEW.createGateResult();
        result.setRule(gate.rule());
        result.setLabel(gate.label());
        result.setMet(met);
        result.setDate(day(gate));
        return result;
    }

    private static @Nullable LocalDate day(Gate gate) {
        return gate.date().isPresent() ? gate.date().get() : null;
    }

    /** Stages of the programme that the runs told about have reached. */
    private static List<Edit> stages(ReturnToRun programme) {
        List<Edit> edits = new ArrayList<>();
        List<RunDay> ran = programme.getSessions().stream().map(RunDay::of).filter(RunDay::ran).toList();
        int reached = Objects.requireNonNullElse(programme.getStage(), 0);
        for (RunStage stage : programme.getStages()) {
            if (stage.getReachedOn() == null && stage.getRunMinutes() != null && stage.getWalkMinutes() != null
                    && stage.getRunMinutes() > 0 && stage.getWalkMinutes() > 0) {
                for (RunDay run : ran) {
                    if (run.kind() != SessionKind.RUN_WALK || run.jog() >= stage.getRunMinutes()) {
                        set(edits, stage, RUN_STAGE__REACHED_ON, run.date());
                        reached = Math.max(reached, stage.getOrder());
                        break;
                    }
                }
            }
        }
        if (reached > 0) {
            set(edits, programme, RETURN_TO_RUN__STAGE, reached);
        }
        return edits;
    }

    private static void give(List<Edit> edits, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (owner.eGet(feature) == null && value != null) {
            edits.add(new Edit.Set(owner, feature, value));
        }
    }

    private static void set(List<Edit> edits, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            edits.add(new Edit.Set(owner, feature, value));
        }
    }
}
