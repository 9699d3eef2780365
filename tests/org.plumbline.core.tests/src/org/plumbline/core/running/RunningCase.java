package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

/** A runner of 40 km a week in four runs, who walks well and has hopped, and starts on Monday 2 March 2026. */
final class RunningCase {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    final Chart chart = NEW.createChart();
    final Episode episode = NEW.createEpisode();
    final ReturnToRun programme = NEW.createReturnToRun();
    private final List<Visit> visits = new ArrayList<>();
    private ClinicPositions positions = ClinicPositions.DEFAULTS;

    RunningCase() {
        chart.setPatient(NEW.createPatient());
        chart.getEpisodes().add(episode);
        episode.setStart(START.minusWeeks(3));
        episode.setOnset(START.minusWeeks(5));
        programme.setStart(START);
        programme.setUsualWeeklyKm(40.0);
        programme.setUsualRunKm(10.0);
        programme.setStartShare(50.0);
        programme.setWeeklyIncrease(10.0);
        episode.setReturnToRun(programme);
        visit(START.minusDays(3), 0, note -> {
            walk(note, Normality.NORMAL, "normal");
            hop(note, Side.LEFT, 10, Tri.YES);
        });
    }

    /** Without gait, hops or anything else looked at. */
    static RunningCase unseen() {
        RunningCase unseen = new RunningCase();
        unseen.visits.clear();
        unseen.episode.getEncounters().clear();
        return unseen;
    }

    RunningCase positions(Map<String, String> chosen) {
        positions = new ClinicPositions(chosen);
        return this;
    }

    RunningCase with(Consumer<ReturnToRun> more) {
        more.accept(programme);
        return this;
    }

    RunningCase gate(String rule, Tri met, LocalDate on) {
        GateResult gate = NEW.createGateResult();
        gate.setRule(rule);
        gate.setLabel(rule);
        gate.setMet(met);
        gate.setDate(on);
        programme.getGates().add(gate);
        return this;
    }

    RunningCase checklist(Tri met) {
        List.of("R-13a", "R-13b", "R-13c", "R-13d", "R-13e").forEach(rule -> gate(rule, met, START));
        return this;
    }

    RunningCase visit(LocalDate day, int pain, Consumer<Encounter> found) {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("E" + visits.size());
        header.setStart(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
        header.setPainNow(pain);
        episode.getEncounters().add(header);
        Encounter note = NEW.createEncounter();
        note.setId(header.getId());
        found.accept(note);
        visits.add(new Visit(header, note));
        return this;
    }

    static void walk(Encounter note, Normality normality, String words) {
        ObservationFinding gait = NEW.createObservationFinding();
        gait.setWords(words);
        add(note, gait, "X-01", Side.UNSPECIFIED, normality);
    }

    static void hop(Encounter note, Side side, double hops, Tri passed) {
        FunctionFinding hop = NEW.createFunctionFinding();
        hop.setValue(hops);
        hop.setPassed(passed);
        add(note, hop, "X-12", side, passed == Tri.YES ? Normality.NORMAL : Normality.ABNORMAL);
    }

    static void range(Encounter note, String item, Side side, double degrees, Normality normality) {
        RangeFinding range = NEW.createRangeFinding();
        range.setValue(degrees);
        add(note, range, item, side, normality);
    }

    static void add(Encounter note, Finding finding, String item, Side side, Normality normality) {
        finding.setItem(item);
        finding.setLabel(item);
        finding.setSide(side);
        finding.setNormality(normality);
        note.getFindings().add(finding);
    }

    static void answer(Encounter note, String question, Tri said) {
        Answer answer = NEW.createAnswer();
        answer.setQuestion(question);
        answer.setLabel(question);
        answer.setAnswer(said);
        note.getAnswers().add(answer);
    }

    static void flag(Encounter note, String id, Tri present) {
        RedFlagAnswer flag = NEW.createRedFlagAnswer();
        flag.setRedFlag(id);
        flag.setLabel(id);
        flag.setLevel(ActionLevel.STOP);
        flag.setPresent(present);
        note.getRedFlags().add(flag);
    }

    /** A run by turns that was told about. */
    RunSession ran(LocalDate day, double jog, double km, int pain, PainResponse moved, int nextDay) {
        RunSession session = NEW.createRunSession();
        session.setId("S" + programme.getSessions().size());
        session.setDate(day);
        session.setKind(jog > 0 ? SessionKind.RUN_WALK : SessionKind.RUN);
        session.setRunMinutes(jog > 0 ? jog : null);
        session.setWalkMinutes(jog > 0 ? 1.0 : null);
        session.setPlannedKm(km);
        session.setKm(km);
        session.setOutcome(SessionOutcome.DONE);
        session.setPain(pain);
        session.setMovedTo(moved);
        session.setNextDay(nextDay);
        programme.getSessions().add(session);
        return session;
    }

    ClinicalCase on(LocalDate day) {
        return new ClinicalCase(chart, episode, visits, day, InstalledContent.catalogue(), positions);
    }

    ClinicalCase now() {
        return on(START);
    }
}
