package org.plumbline.ui.internal.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.diagnosis.CodeChoice;
import org.plumbline.core.goal.GoalIds;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleKind;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunStage;
import org.plumbline.model.chart.Side;

/** New parts of a chart, as far as they can be filled in before anybody types. */
public final class Drafts {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private Drafts() {
    }

    /** A chart of a new patient. */
    public static Chart chart(String recordNumber) {
        Chart chart = NEW.createChart();
        chart.setId(newId());
        Patient patient = NEW.createPatient();
        patient.setRecordNumber(recordNumber);
        patient.setRunning(NEW.createRunningProfile());
        chart.setPatient(patient);
        return chart;
    }

    /** An episode of care that starts today. */
    public static Episode episode() {
        Episode episode = NEW.createEpisode();
        episode.setId(newId());
        episode.setStart(LocalDate.now());
        return episode;
    }

    /** A goal of an episode, with the next free id. */
    public static Goal goal(Episode episode, Catalogue catalogue) {
        Goal goal = NEW.createGoal();
        goal.setId(GoalIds.next(episode));
        goal.setSetOn(LocalDate.now());
        goal.setContentVersion(catalogue.version());
        return goal;
    }

    /** A working diagnosis as chosen, from the catalogue or from the list of the year. */
    public static Diagnosis diagnosis(CodeChoice choice, Catalogue catalogue) {
        Diagnosis diagnosis = NEW.createDiagnosis();
        diagnosis.setId(newId());
        diagnosis.setCode(choice.code());
        diagnosis.setLabel(choice.label());
        diagnosis.setSince(LocalDate.now());
        DiagnosisCode entry = choice.entry();
        if (entry != null) {
            diagnosis.setSide(Optional.ofNullable(entry.getSide()).map(Side::get).orElse(Side.UNSPECIFIED));
            diagnosis.setCondition(((Condition) entry.eContainer()).getId());
            diagnosis.setContentVersion(catalogue.version());
        }
        return diagnosis;
    }

    /** A return-to-run programme with the gates and the first list of stages of the catalogue. */
    public static ReturnToRun returnToRun(Chart chart, Catalogue catalogue) {
        ReturnToRun programme = NEW.createReturnToRun();
        if (chart.getPatient().getRunning() != null) {
            programme.setUsualWeeklyKm(chart.getPatient().getRunning().getUsualWeeklyKm());
        }
        catalogue.all(Rule.class).stream().filter(rule -> rule.getKind() == RuleKind.GATE && rule.getParts().isEmpty())
                .forEach(rule -> {
                    GateResult gate = NEW.createGateResult();
                    gate.setRule(rule.getId());
                    gate.setLabel(rule.getLabel());
                    programme.getGates().add(gate);
                });
        catalogue.all(Rule.class).stream().filter(rule -> rule.getKind() == RuleKind.STAGES).findFirst().stream()
                .flatMap(rule -> rule.getStages().stream()).forEach(listed -> {
                    RunStage stage = NEW.createRunStage();
                    stage.setOrder(listed.getOrder());
                    stage.setLabel(listed.getLabel());
                    programme.getStages().add(stage);
                });
        return programme;
    }

    /** A score of an instrument, taken today at the newest encounter. */
    public static OutcomeScore score(OutcomeInstrument instrument, Episode episode, Catalogue catalogue) {
        OutcomeScore score = NEW.createOutcomeScore();
        score.setId(newId());
        score.setInstrument(instrument.getId());
        score.setLabel(instrument.getAbbreviation());
        score.setLow(instrument.getLow());
        score.setHigh(instrument.getHigh());
        score.setUnit(instrument.getUnit());
        score.setDate(LocalDate.now());
        score.setContentVersion(catalogue.version());
        if (!episode.getEncounters().isEmpty()) {
            score.setEncounter(episode.getEncounters().getLast().getId());
        }
        return score;
    }

    /** An id that nothing else has. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
