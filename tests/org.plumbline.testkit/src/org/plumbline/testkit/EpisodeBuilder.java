package org.plumbline.testkit;

import static org.plumbline.testkit.ChartBuilder.CONTENT_VERSION;
import static org.plumbline.testkit.ChartBuilder.FACTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;

/** Builds an episode of care. */
public final class EpisodeBuilder {

    private final ChartBuilder chart;
    private final Episode episode = FACTORY.createEpisode();
    private Clinician clinician = SampleClinicBuilder.therapist();

    EpisodeBuilder(ChartBuilder chart, String title, LocalDate onset, LocalDate start) {
        this.chart = chart;
        episode.setId(chart.nextId("EP"));
        episode.setTitle(title);
        episode.setRegion("low back");
        episode.setOnset(onset);
        episode.setStart(start);
        chart.chart().getEpisodes().add(episode);
    }

    /** The chart this episode belongs to. */
    public ChartBuilder chart() {
        return chart;
    }

    Episode episode() {
        return episode;
    }

    /** Sets whatever else is known about the episode. */
    public EpisodeBuilder with(Consumer<Episode> more) {
        more.accept(episode);
        return this;
    }

    /** Who sees the patient in the encounters that follow. */
    public EpisodeBuilder seenBy(Clinician who) {
        clinician = who;
        return this;
    }

    /** Adds a working diagnosis of the first day; the first is primary. {@code condition} is empty when none fits. */
    public EpisodeBuilder diagnosis(String code, String label, Side side, String condition) {
        var diagnosis = FACTORY.createDiagnosis();
        diagnosis.setId(chart.nextId("D"));
        diagnosis.setCode(code);
        diagnosis.setLabel(label);
        diagnosis.setSide(side);
        diagnosis.setCondition(condition.isEmpty() ? null : condition);
        diagnosis.setSince(episode.getStart());
        diagnosis.setContentVersion(CONTENT_VERSION);
        episode.getDiagnoses().add(diagnosis);
        return this;
    }

    /** Subtype, by its id in the catalogue, of the diagnosis added last. */
    public EpisodeBuilder subtype(String subtype) {
        episode.getDiagnoses().getLast().setSubtype(subtype);
        return this;
    }

    /** Adds a long-term goal set on the first day. */
    public GoalBuilder goal(String text) {
        return new GoalBuilder(chart.nextId("G"), text, episode);
    }

    /** Adds a plan of care from {@code from}, so many times a week for so many weeks. */
    public EpisodeBuilder plan(String from, double perWeek, int weeks, List<String> treatments,
            Consumer<PlanOfCare> more) {
        PlanOfCare plan = FACTORY.createPlanOfCare();
        plan.setId(chart.nextId("PC"));
        plan.setFrom(LocalDate.parse(from));
        plan.setTo(plan.getFrom().plusWeeks(weeks));
        plan.setPerWeek(perWeek);
        plan.setWeeks(weeks);
        plan.setTreatments(treatments);
        treatments.forEach(treatment -> plan.getInterventions().add(Labels.of(treatment)));
        more.accept(plan);
        episode.getPlans().add(plan);
        return this;
    }

    /** Prescribes an exercise of the catalogue in a phase of the condition. */
    public PrescriptionBuilder prescribe(String phase, String exercise, String from) {
        var prescription = FACTORY.createExercisePrescription();
        prescription.setId(chart.nextId("HEP"));
        prescription.setExercise(exercise);
        prescription.setLabel(Labels.of(exercise));
        prescription.setPhase(phase);
        prescription.setFrom(LocalDate.parse(from));
        prescription.setContentVersion(CONTENT_VERSION);
        episode.getPrescriptions().add(prescription);
        return new PrescriptionBuilder(prescription);
    }

    /** Ends the exercises of a phase. */
    public EpisodeBuilder endPhase(String phase, String to) {
        episode.getPrescriptions().stream().filter(prescription -> phase.equals(prescription.getPhase()))
                .forEach(prescription -> prescription.setTo(LocalDate.parse(to)));
        return this;
    }

    /** Starts the return-to-run programme, or goes on with it. */
    public EpisodeBuilder returnToRun(Consumer<ReturnToRun> more) {
        if (episode.getReturnToRun() == null) {
            episode.setReturnToRun(FACTORY.createReturnToRun());
        }
        more.accept(episode.getReturnToRun());
        return this;
    }

    /** Adds a gate of the return-to-run programme; {@code date} is empty while it has not been looked at. */
    public EpisodeBuilder gate(String rule, Tri met, String date, String note) {
        var gate = FACTORY.createGateResult();
        gate.setRule(rule);
        gate.setLabel(Labels.of(rule));
        gate.setMet(met);
        gate.setDate(dateOrNull(date));
        gate.setNote(note);
        return returnToRun(programme -> programme.getGates().add(gate));
    }

    /** Adds a stage of the programme, minutes of running and walking in each interval. */
    public EpisodeBuilder stage(String label, double run, double walk, int repeats, String reachedOn) {
        return returnToRun(programme -> {
            var stage = FACTORY.createRunStage();
            stage.setOrder(programme.getStages().size() + 1);
            stage.setLabel(label);
            stage.setRunMinutes(run);
            stage.setWalkMinutes(walk);
            stage.setRepeats(repeats);
            stage.setSessionsPerWeek(3);
            stage.setReachedOn(dateOrNull(reachedOn));
            programme.getStages().add(stage);
            if (!reachedOn.isEmpty()) {
                programme.setStage(stage.getOrder());
            }
        });
    }

    private static @org.eclipse.jdt.annotation.Nullable LocalDate dateOrNull(String date) {
        return date.isEmpty() ? null : LocalDate.parse(date);
    }

    /** The first evaluation, at local time {@code start}. */
    public EncounterBuilder evaluation(String start, int minutes) {
        return encounter(EncounterKind.EVALUATION, start, minutes);
    }

    /** A treatment visit. */
    public EncounterBuilder visit(String start, int minutes) {
        return encounter(EncounterKind.VISIT, start, minutes);
    }

    /** A re-evaluation. */
    public EncounterBuilder reEvaluation(String start, int minutes) {
        return encounter(EncounterKind.RE_EVALUATION, start, minutes);
    }

    /** The discharge, which ends the episode. */
    public EncounterBuilder discharge(String start, int minutes) {
        EncounterBuilder discharge = encounter(EncounterKind.DISCHARGE, start, minutes);
        episode.setEnd(discharge.date());
        return discharge;
    }

    private EncounterBuilder encounter(EncounterKind kind, String start, int minutes) {
        return new EncounterBuilder(this, kind, start, minutes, EcoreUtil.copy(clinician));
    }
}
