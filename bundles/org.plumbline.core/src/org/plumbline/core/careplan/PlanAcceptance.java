package org.plumbline.core.careplan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__TO;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__EDUCATION;
import static org.plumbline.model.chart.ChartPackage.Literals.PLANNED_PHASE__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__INTERVENTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PHASES;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TREATMENTS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;

/**
 * What accepting a suggestion changes in a chart, together with who decided it and when. It goes into the plan of care
 * that covers the day; where none does, a new one begins.
 */
public final class PlanAcceptance {

    private final ClinicalCase known;
    private final String by;
    private final OffsetDateTime at;

    /**
     * @param known the case, on the chart that is to be changed; proposals may have been made on a copy of it
     * @param by who decides
     * @param at when
     */
    public PlanAcceptance(ClinicalCase known, String by, OffsetDateTime at) {
        this.known = known;
        this.by = by;
        this.at = at;
    }

    /** Takes the whole plan: every phase it has not yet, and the exercises of the phase the patient is in. */
    public List<Edit> whole(PlanProposal proposal) {
        List<Edit> edits = new ArrayList<>();
        PlanOfCare plan = plan(proposal, edits);
        proposal.phases().forEach(phase -> add(phase, phase.treatments(), phase.education(), plan, edits));
        intervene(proposal.phases().stream().flatMap(phase -> phase.treatments().stream()).toList(), plan, edits);
        proposal.current().ifPresent(phase -> prescribe(phase.exercises(), phase, edits));
        proposal.moveOn().ifPresent(step -> end(step, edits));
        edits.add(decide(proposal.key(), proposal.title(), null));
        return edits;
    }

    /** Takes one thing that is suggested in a phase. */
    public List<Edit> item(PlanItem item, PlanPhase phase, PlanProposal proposal) {
        List<Edit> edits = new ArrayList<>();
        switch (item.kind()) {
            case EXERCISE -> prescribe(List.of(item), phase, edits);
            case TREATMENT -> {
                PlanOfCare plan = plan(proposal, edits);
                add(phase, List.of(item), List.of(), plan, edits);
                intervene(List.of(item), plan, edits);
            }
            case EDUCATION -> add(phase, List.of(), List.of(item), plan(proposal, edits), edits);
        }
        edits.add(decide(item.key(), item.label(), null));
        return edits;
    }

    /** Takes the step to the next phase: its exercises begin, those of earlier ones that it leaves behind end. */
    public List<Edit> moveOn(PlanProposal proposal) {
        List<Edit> edits = new ArrayList<>();
        proposal.moveOn().ifPresent(step -> {
            proposal.current().ifPresent(phase -> prescribe(phase.exercises(), phase, edits));
            end(step, edits);
            edits.add(decide(step.key(), step.words(), null));
        });
        return edits;
    }

    /** Keeps that something is not wanted for this patient, and why; it is not suggested again. */
    public List<Edit> refuse(PlanItem item, String reason) {
        return List.of(decide(item.key(), item.label(), reason));
    }

    /** Takes a refusal back. */
    public List<Edit> reconsider(LeftOut left) {
        return List.of(decide(left.key(), left.label(), null));
    }

    private Edit decide(String key, String label, @Nullable String reason) {
        return Decisions.record(known.episode(), key, label, reason, by, at, known.catalogue());
    }

    private PlanOfCare plan(PlanProposal proposal, List<Edit> edits) {
        Episode episode = known.episode();
        Optional<PlanOfCare> open = Plans.current(episode).filter(plan -> Plans.covers(plan, known.day()));
        if (open.isPresent()) {
            return open.get();
        }
        PlanOfCare fresh = null;
        for (Edit edit : Plans.next(episode, known.day())) {
            edits.add(edit);
            if (edit instanceof Edit.Add add && add.part() instanceof PlanOfCare plan) {
                fresh = plan;
            }
        }
        PlanOfCare begun = Objects.requireNonNull(fresh);
        begun.setWeeks(proposal.course().weeks());
        begun.setTo(begun.getFrom().plusWeeks(proposal.course().weeks()));
        if (begun.getRationale() == null || begun.getRationale().isBlank()) {
            begun.setRationale(String.join(" ", proposal.title() + '.', proposal.stage().words(),
                    proposal.irritability().words()));
        }
        return begun;
    }

    private void add(PlanPhase phase, List<PlanItem> treatments, List<PlanItem> education, PlanOfCare plan,
            List<Edit> edits) {
        Optional<PlannedPhase> there = plan.getPhases().stream()
                .filter(one -> phase.phase().equals(one.getPhase())).findFirst();
        if (there.isPresent()) {
            join(there.get(), PLANNED_PHASE__TREATMENTS, there.get().getTreatments(), ids(treatments), edits);
            join(there.get(), PLANNED_PHASE__EDUCATION, there.get().getEducation(), ids(education), edits);
            return;
        }
        PlannedPhase planned = ChartFactory.eINSTANCE.createPlannedPhase();
        planned.setId(UUID.randomUUID().toString());
        planned.setPhase(phase.phase());
        planned.setLabel(phase.label());
        planned.setFromWeek(phase.fromWeek());
        planned.setToWeek(phase.toWeek());
        planned.getAims().addAll(phase.aims());
        planned.getCriteria().addAll(phase.criteria());
        planned.setTreatments(ids(treatments));
        planned.setEducation(ids(education));
        planned.setContentVersion(known.catalogue().version());
        if (plan.eContainer() == null) {
            plan.getPhases().add(planned);
        } else {
            edits.add(new Edit.Add(plan, PLAN_OF_CARE__PHASES, planned));
        }
    }

    private static void intervene(List<PlanItem> treatments, PlanOfCare plan, List<Edit> edits) {
        join(plan, PLAN_OF_CARE__TREATMENTS, plan.getTreatments(), ids(treatments), edits);
        join(plan, PLAN_OF_CARE__INTERVENTIONS, plan.getInterventions(),
                treatments.stream().map(PlanItem::label).toList(), edits);
    }

    /** Adds words that are not there yet: at once to what is new, by an edit to what is in the chart. */
    private static void join(EObject owner, EAttribute feature, @Nullable Collection<String> there,
            List<String> more, List<Edit> edits) {
        List<String> before = there == null ? List.of() : List.copyOf(there);
        List<String> after = Stream.concat(before.stream(), more.stream()).distinct().toList();
        if (owner.eContainer() == null) {
            owner.eSet(feature, after);
        } else if (!after.equals(before)) {
            edits.add(new Edit.Set(owner, feature, after));
        }
    }

    private void prescribe(List<PlanItem> exercises, PlanPhase phase, List<Edit> edits) {
        exercises.stream().filter(item -> !item.inPlan() && item.kind() == PlanItem.Kind.EXERCISE)
                .flatMap(item -> known.catalogue().find(Exercise.class, item.entry()).stream())
                .map(exercise -> Prescriptions.start(exercise, phase.kind(), known.day(),
                        known.catalogue().version()))
                .forEach(one -> edits.add(new Edit.Add(known.episode(), EPISODE__PRESCRIPTIONS, one)));
    }

    private void end(MoveOn step, List<Edit> edits) {
        LocalDate day = known.day();
        Set<String> ids = step.endings().stream().map(ExercisePrescription::getId).collect(Collectors.toSet());
        known.episode().getPrescriptions().stream().filter(one -> ids.contains(one.getId()))
                .forEach(one -> edits.add(day.equals(one.getFrom()) ? new Edit.Remove(one)
                        : new Edit.Set(one, EXERCISE_PRESCRIPTION__TO, day.minusDays(1))));
    }

    private static List<String> ids(List<PlanItem> items) {
        return items.stream().map(PlanItem::entry).toList();
    }
}
