package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.careplan.Messages;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.model.chart.RedFlagAnswer;

/** Puts a plan together: the phases of the first diagnosis that has any, joined by what the other diagnoses ask for. */
final class PlanBuilder {

    /** Rule by which a spasm and a sacroiliac sprain are examined before they are treated. */
    private static final String EXAMINE_FIRST = "R-59";
    /** Rule that says how long a programme usually is. */
    private static final String PROGRAMME = "R-46";

    private final ClinicalCase known;
    private final CareAtHand care;
    private final StageOfPain stage;
    private final IrritabilityEstimate irritability;
    private final Cautions cautions;
    private final List<Condition> conditions;

    PlanBuilder(ClinicalCase known) {
        this.known = known;
        care = known.care();
        stage = StageOfPain.of(known);
        irritability = IrritabilityEstimate.of(known);
        cautions = new Cautions(care);
        conditions = care.conditions();
    }

    PlanProposal build() {
        Optional<Condition> main = conditions.stream().filter(one -> !one.getPhases().isEmpty()).findFirst();
        List<String> obstacles = obstacles(main);
        List<PlanPhase> phases = new ArrayList<>();
        PhaseContents contents = new PhaseContents(known, cautions, diagnoses());
        Course course = new Course(0, "", new Trail(List.of(), List.of(), version()));
        Optional<MoveOn> moveOn = Optional.empty();
        if (obstacles.isEmpty() && main.isPresent()) {
            StartingPhase start = StartingPhase.of(main.get(), known, stage, irritability);
            List<RehabPhase> ahead = main.get().getPhases().subList(start.index(), main.get().getPhases().size());
            ahead.forEach(phase -> phases.add(phase(phase, ahead.getFirst(), start, contents)));
            course = course(ahead);
            moveOn = start.moveOn(phases.getFirst(), known);
        }
        String title = String.join(", ", conditions.stream().map(Condition::getLabel).toList());
        return new PlanProposal(PlanKeys.of(main.map(Condition::getId).orElse("")), title, stage, irritability,
                obstacles, first(), course, phases, contents.leftOut(), contents.referrals(),
                phases.isEmpty() ? List.of() : new Disagreements(known, cautions).of(contents.candidates()), moveOn,
                trail(main));
    }

    private PlanPhase phase(RehabPhase phase, RehabPhase first, StartingPhase start, PhaseContents contents) {
        Optional<PlannedPhase> planned = start.planned(phase);
        boolean current = phase == first;
        double shift = start.elapsedWeeks() - (first.getFromWeek() == null ? 0 : first.getFromWeek());
        double from = planned.map(PlannedPhase::getFromWeek).orElseGet(() -> shifted(phase.getFromWeek(), shift, 0.0));
        @Nullable Double to = planned.isPresent() ? planned.get().getToWeek()
                : phase.getToWeek() == null ? null : phase.getToWeek() + shift;
        PhaseContents.Filled filled = contents.fill(phase, current, planned);
        return new PlanPhase(PlanKeys.of(phase.getId()), phase.getId(), phase.getLabel(), phase.getKind(), from, to,
                phase.getAims(), filled.treatments(), filled.exercises(), filled.education(), phase.getCriteria(),
                current, planned.isPresent());
    }

    private static double shifted(@Nullable Double week, double shift, double otherwise) {
        return week == null ? otherwise : week + shift;
    }

    private List<String> obstacles(Optional<Condition> main) {
        List<String> obstacles = new ArrayList<>();
        openFlags().filter(flag -> flag.getLevel() == ActionLevel.URGENT)
                .forEach(flag -> obstacles.add(Messages.format(Messages.urgentFirst, flag.getLabel())));
        LocalDate end = known.episode().getEnd();
        if (end != null && !end.isAfter(known.day())) {
            obstacles.add(Messages.format(Messages.careEnded, Messages.day(end)));
        } else if (conditions.isEmpty()) {
            obstacles.add(Messages.noDiagnosis);
        } else if (main.isEmpty()) {
            obstacles.add(Messages.format(Messages.noPhases, conditions.getFirst().getLabel()));
        }
        return obstacles;
    }

    private List<String> first() {
        List<String> first = new ArrayList<>();
        openFlags().filter(flag -> flag.getLevel() != ActionLevel.URGENT)
                .forEach(flag -> first.add(Messages.format(Messages.openFlag, flag.getLabel())));
        boolean examined = known.visits().stream().anyMatch(visit -> !visit.note().getFindings().isEmpty());
        List<String> ids = conditions.stream().map(Condition::getId).toList();
        known.catalogue().all(Rule.class).stream()
                .filter(rule -> rule.getConditions().stream().anyMatch(ids::contains))
                .filter(rule -> !examined || !EXAMINE_FIRST.equals(rule.getId()))
                .forEach(rule -> first.add(Messages.format(Messages.ruleInForce, rule.getText(), rule.getId())));
        return first;
    }

    private Stream<RedFlagAnswer> openFlags() {
        Map<String, RedFlagAnswer> newest = new LinkedHashMap<>();
        known.visits().reversed().stream().map(Visit::note).forEach(note -> note.getRedFlags()
                .forEach(flag -> newest.putIfAbsent(flag.getRedFlag(), flag)));
        return newest.values().stream().filter(RedFlags::isOpen);
    }

    /** The phases up to staying well, within what is usual for a programme; after that the plan is renewed. */
    private Course course(List<RehabPhase> ahead) {
        double start = ahead.getFirst().getFromWeek() == null ? 0 : ahead.getFirst().getFromWeek();
        double needed = ahead.stream().filter(phase -> phase.getKind() != PhaseKind.MAINTAIN)
                .map(RehabPhase::getToWeek).filter(week -> week != null).mapToDouble(week -> week - start).max()
                .orElse(0);
        Optional<Quantity> usual = new Limits(known.catalogue()).figure(PROGRAMME, "programme")
                .filter(figure -> figure.getLow() != null && figure.getHigh() != null);
        double weeks = usual.map(figure -> Math.clamp(needed, figure.getLow(), figure.getHigh())).orElse(needed);
        String words = Messages.format(needed == 0 ? Messages.courseStayingWell
                : needed > weeks ? Messages.courseRenewed : Messages.course, Math.ceil(weeks),
                Math.ceil(needed), usual.map(Quantity::getLow).orElse(null), usual.map(Quantity::getHigh).orElse(null));
        return new Course((int) Math.ceil(weeks), words, new Trail(List.of(),
                known.catalogue().find(Rule.class, PROGRAMME).stream().map(Source::of).toList(), version()));
    }

    private Trail trail(Optional<Condition> main) {
        List<Input> inputs = new ArrayList<>(diagnoses().values());
        inputs.addAll(stage.trail().inputs());
        inputs.addAll(irritability.trail().inputs());
        inputs.add(new Input(Messages.equipment, known.episode().getEquipment().isEmpty() ? Messages.nothing
                : String.join(", ", known.episode().getEquipment()),
                Place.of(known.episode(), Literals.EPISODE__EQUIPMENT)));
        List<Source> sources = new ArrayList<>();
        known.catalogue().find(Rule.class, StartingPhase.RULE).map(Source::of).ifPresent(sources::add);
        sources.addAll(stage.trail().sources());
        sources.addAll(irritability.trail().sources());
        main.map(Source::of).ifPresent(sources::add);
        return new Trail(inputs, sources.stream().distinct().toList(), version());
    }

    /** Where the chart says of which conditions it makes the plan. */
    private Map<String, Input> diagnoses() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Diagnosis diagnosis : known.episode().getDiagnoses()) {
            conditions.stream().filter(one -> one.getId().equals(diagnosis.getCondition())).findFirst()
                    .ifPresent(one -> inputs.putIfAbsent(one.getId(), new Input(Messages.workingDiagnosis,
                            one.getLabel(), Place.of(diagnosis, null))));
        }
        return inputs;
    }

    private String version() {
        return known.catalogue().version();
    }
}
