package org.plumbline.properties;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.RunCalendar;
import org.plumbline.core.running.RunEdits;
import org.plumbline.core.running.RunPlan;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Tri;

/** A runner of whom nothing is as usual: gates, pain, habits, clinic and log are drawn by lot. */
final class GeneratedRunner {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> CHECKLIST = List.of("R-13a", "R-13b", "R-13c", "R-13d", "R-13e");

    private final Random random;
    /** How seldom things go wrong with this runner, from 0 to 1. */
    private final double luck;
    private final Chart chart = NEW.createChart();
    private final Episode episode = NEW.createEpisode();
    private final List<Visit> visits = new ArrayList<>();
    private final ClinicPositions positions;
    private LocalDate day = FIRST_DAY;

    GeneratedRunner(Random random) {
        this.random = random;
        luck = random.nextDouble();
        positions = new ClinicPositions(Map.of("CF-03", one("a", "b", "c", "d", "e"), "CF-04", one("a", "b", "c"),
                "CF-28", one("a", "b", "c")));
        chart.setPatient(NEW.createPatient());
        chart.getPatient().setBirthDate(FIRST_DAY.minusYears(12 + random.nextInt(70)));
        chart.getEpisodes().add(episode);
        episode.setId("EP");
        episode.setStart(FIRST_DAY.minusDays(random.nextInt(60)));
        episode.setOnset(episode.getStart().minusDays(random.nextInt(300)));
        episode.setIrritability(Irritability.get(random.nextInt(Irritability.values().length)));
        profile();
        programme();
        visit();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private void profile() {
        RunningProfile running = NEW.createRunningProfile();
        running.setUsualWeeklyKm(5 + random.nextInt(1451) / 10.0);
        running.setRunsPerWeek(chance(0.9) ? 1 + random.nextInt(7) : null);
        chart.getPatient().setRunning(running);
    }

    private void programme() {
        if (chance(0.1)) {
            return;
        }
        ReturnToRun programme = NEW.createReturnToRun();
        programme.setStart(chance(0.7) ? FIRST_DAY.plusDays(random.nextInt(30) - 10) : null);
        programme.setUsualWeeklyKm(chance(0.3) ? 5.0 + random.nextInt(146) : null);
        programme.setUsualRunKm(chance(0.3) ? 1 + random.nextInt(300) / 10.0 : null);
        programme.setStartShare(chance(0.5) ? 30.0 + random.nextInt(70) : null);
        programme.setWeeklyIncrease(chance(0.5) ? random.nextInt(250) / 10.0 : null);
        programme.setSessionsPerWeek(chance(0.5) ? 1 + random.nextInt(7) : null);
        programme.setStrengthPerWeek(chance(0.5) ? random.nextInt(7) : null);
        gate(programme, "R-01", 0.9);
        double ready = random.nextDouble();
        CHECKLIST.forEach(rule -> gate(programme, rule, ready > 0.4 ? 1 : ready));
        episode.setReturnToRun(programme);
    }

    private void gate(ReturnToRun programme, String rule, double met) {
        GateResult gate = NEW.createGateResult();
        gate.setRule(rule);
        gate.setLabel(rule);
        gate.setMet(chance(met) ? Tri.YES : Tri.get(random.nextInt(3)));
        gate.setDate(day);
        programme.getGates().add(gate);
    }

    /** A visit on the day, with pain, perhaps hops, perhaps a red flag. */
    private void visit() {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("E" + visits.size());
        header.setStart(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
        header.setPainNow(chance(0.8) ? random.nextInt(chance(luck) ? 3 : 10) : null);
        episode.getEncounters().add(header);
        Encounter note = NEW.createEncounter();
        note.setId(header.getId());
        if (chance(0.6)) {
            FunctionFinding hop = NEW.createFunctionFinding();
            hop.setItem("X-12");
            hop.setLabel("Single-leg hop");
            hop.setPainful(chance(0.2) ? Tri.YES : Tri.NO);
            hop.setValue((double) random.nextInt(11));
            note.getFindings().add(hop);
        }
        flag(note, "RF-20", ActionLevel.STOP);
        flag(note, "RF-21", ActionLevel.STOP);
        flag(note, "RF-35", ActionLevel.STOP);
        visits.add(new Visit(header, note));
    }

    private void flag(Encounter note, String id, ActionLevel level) {
        if (chance(0.3)) {
            RedFlagAnswer flag = NEW.createRedFlagAnswer();
            flag.setRedFlag(id);
            flag.setLabel(id);
            flag.setLevel(level);
            flag.setPresent(chance(0.2 * (1 - luck)) ? Tri.YES : Tri.NO);
            note.getRedFlags().add(flag);
        }
    }

    /** The runner as seen today. */
    ClinicalCase seen() {
        return new ClinicalCase(chart, episode, visits, day, Pack.CATALOGUE, positions);
    }

    /**
     * Lives through some weeks: plans, shows what was planned, writes it, and does more or less of it.
     *
     * @param look sees every calendar and the case it was made for
     */
    void live(int weeks, BiConsumer<RunCalendar, ClinicalCase> look) {
        for (int i = 0; i < weeks; i++) {
            ClinicalCase now = seen();
            RunCalendar calendar = RunPlan.of(now).orElseThrow();
            look.accept(calendar, now);
            Edits.make(RunEdits.write(calendar, now));
            LocalDate next = day.plusDays(chance(0.05) ? 21 : 3 + random.nextInt(8));
            tell(next);
            day = next;
            if (chance(0.2)) {
                visit();
            }
        }
    }

    private void tell(LocalDate until) {
        for (RunSession session : List.copyOf(episode.getReturnToRun().getSessions())) {
            if (!session.getDate().isBefore(day) && session.getDate().isBefore(until)
                    && session.getOutcome() == SessionOutcome.PLANNED && chance(0.95)) {
                tell(session);
            }
        }
    }

    private void tell(RunSession session) {
        boolean well = chance(0.5 + luck / 2);
        session.setOutcome(well ? SessionOutcome.DONE : SessionOutcome.get(1 + random.nextInt(3)));
        if (chance(0.03) && session.getKind() == SessionKind.REST) {
            session.setKind(SessionKind.RUN);
            session.setKm((double) random.nextInt(20));
        } else if (chance(0.2) && session.getPlannedKm() != null) {
            session.setKm(session.getPlannedKm() * random.nextDouble() * 1.5);
        }
        session.setPain(well ? Integer.valueOf(random.nextInt(3)) : chance(0.8) ? random.nextInt(11) : null);
        session.setMovedTo(well ? chance(0.5) ? PainResponse.NONE : PainResponse.CENTRALIZES
                : PainResponse.get(random.nextInt(PainResponse.values().length)));
        session.setNextDay(chance(0.5) ? null : well ? 0 : random.nextInt(11));
    }
}
