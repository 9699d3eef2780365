package org.plumbline.core.internal.vignette;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.vignette.VignetteException;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalTerm;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.model.chart.Side;

/** Writes what belongs to the episode of care: diagnoses, estimates, goals, the plan. */
final class EpisodeWriter {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;
    private static final Set<String> KEYS = Set.of("diagnosis", "estimate", "goal", "plan");
    private static final Pattern GOAL = Pattern
            .compile("(\\S+) (\\d+(?:\\.\\d+)?) to (\\d+(?:\\.\\d+)?) within (\\d+) weeks, (.+)");
    private static final Pattern PLAN = Pattern.compile("(\\d+(?:\\.\\d+)?) a week for (\\d+) weeks(?:, (.+))?");
    private static final Pattern ESTIMATE = Pattern.compile("(\\S+) (\\d+(?:\\.\\d+)?) %, (.+)");

    private final Episode episode;
    private final Catalogue catalogue;

    EpisodeWriter(Episode episode, Catalogue catalogue) {
        this.episode = episode;
        this.catalogue = catalogue;
    }

    boolean takes(String key) {
        return KEYS.contains(key);
    }

    void take(String key, String value, LocalDate day, int line) throws VignetteException {
        switch (key) {
            case "diagnosis" -> diagnosis(value, day, line);
            case "estimate" -> estimate(value, day, line);
            case "goal" -> goal(value, day, line);
            default -> plan(value, day, line);
        }
    }

    /** A condition with its first code for the side, or a code alone, and the side. */
    private void diagnosis(String value, LocalDate day, int line) throws VignetteException {
        String[] words = value.split(" ");
        Side side = words.length < 2 ? Side.UNSPECIFIED : Side.get(words[1]);
        if (side == null) {
            throw new VignetteException(line, Messages.format(Messages.notAWord, words[1], Side.VALUES));
        }
        Diagnosis diagnosis = NEW.createDiagnosis();
        diagnosis.setId("D" + (episode.getDiagnoses().size() + 1));
        diagnosis.setSince(day);
        diagnosis.setSide(side);
        diagnosis.setContentVersion(catalogue.version());
        catalogue.find(Condition.class, words[0]).ifPresentOrElse(condition -> {
            List<DiagnosisCode> codes = condition.getCodes();
            DiagnosisCode code = codes.stream().filter(one -> side.getLiteral().equals(one.getSide())).findFirst()
                    .orElseGet(codes::getFirst);
            diagnosis.setCondition(condition.getId());
            diagnosis.setCode(code.getCode());
            diagnosis.setLabel(code.getLabel());
        }, () -> {
            diagnosis.setCode(words[0]);
            diagnosis.setLabel(words[0]);
        });
        episode.getDiagnoses().add(diagnosis);
    }

    private void estimate(String value, LocalDate day, int line) throws VignetteException {
        Matcher said = ESTIMATE.matcher(value);
        if (!said.matches() || catalogue.find(Condition.class, said.group(1)).isEmpty()) {
            throw new VignetteException(line, Messages.format(Messages.unknownEntry, value));
        }
        PretestEstimate estimate = NEW.createPretestEstimate();
        estimate.setCondition(said.group(1));
        estimate.setPercent(Double.valueOf(said.group(2)));
        estimate.setSource(said.group(3));
        estimate.setSetOn(day);
        episode.getEstimates().add(estimate);
    }

    private void goal(String value, LocalDate day, int line) throws VignetteException {
        Matcher said = GOAL.matcher(value);
        if (!said.matches()) {
            throw new VignetteException(line, Messages.format(Messages.notAGoal, value));
        }
        Entry measure = catalogue.find(said.group(1))
                .filter(entry -> entry instanceof OutcomeInstrument || entry instanceof ExamItem)
                .orElseThrow(() -> new VignetteException(line, Messages.format(Messages.unknownEntry, said.group(1))));
        double baseline = Double.parseDouble(said.group(2));
        double target = Double.parseDouble(said.group(3));
        Goal goal = NEW.createGoal();
        goal.setId("G" + (episode.getGoals().size() + 1));
        goal.setText(said.group(5));
        goal.setActivity(said.group(5));
        goal.setTerm(GoalTerm.LONG_TERM);
        goal.setMeasure(measure.getId());
        goal.setMeasureLabel(measure instanceof OutcomeInstrument instrument ? instrument.getAbbreviation()
                : measure.getLabel());
        goal.setBaseline(baseline);
        goal.setTarget(target);
        goal.setBetter(target < baseline ? Better.LOWER : Better.HIGHER);
        goal.setSetOn(day);
        goal.setDue(day.plusWeeks(Long.parseLong(said.group(4))));
        goal.setContentVersion(catalogue.version());
        episode.getGoals().add(goal);
    }

    private void plan(String value, LocalDate day, int line) throws VignetteException {
        Matcher said = PLAN.matcher(value);
        if (!said.matches()) {
            throw new VignetteException(line, Messages.format(Messages.notAPlan, value));
        }
        PlanOfCare plan = NEW.createPlanOfCare();
        plan.setId("P" + (episode.getPlans().size() + 1));
        plan.setFrom(day);
        plan.setPerWeek(Double.valueOf(said.group(1)));
        plan.setWeeks(Integer.valueOf(said.group(2)));
        if (said.group(3) != null) {
            List<Treatment> treatments = catalogue.find(Treatment.class, List.of(said.group(3).split(" ")));
            plan.setTreatments(treatments.stream().map(Entry::getId).toList());
            treatments.forEach(treatment -> plan.getInterventions().add(treatment.getLabel()));
        }
        episode.getPlans().add(plan);
    }
}
