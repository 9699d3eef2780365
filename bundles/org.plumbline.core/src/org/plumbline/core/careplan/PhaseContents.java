package org.plumbline.core.careplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.internal.careplan.Messages;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Education;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.TreatmentKind;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.model.chart.SuggestionDecision;

/** Fills phases for a patient, and keeps what it leaves out and why. */
final class PhaseContents {

    /** What a phase holds for the patient. */
    record Filled(List<PlanItem> treatments, List<PlanItem> exercises, List<PlanItem> education) {
    }

    /** Rule that says when procedures are thought of. */
    private static final String CONSERVATIVE_FIRST = "R-47";
    private static final Set<TreatmentKind> DECIDED_BY_PHYSICIANS = Set.of(TreatmentKind.MEDICAL,
            TreatmentKind.INVASIVE);

    private final ClinicalCase known;
    private final Cautions cautions;
    private final Map<String, Input> diagnoses;
    private final Candidates candidates;
    private final Set<String> prescribed;
    private final Set<String> atHand;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, ReferralOption> referrals = new LinkedHashMap<>();

    PhaseContents(ClinicalCase known, Cautions cautions, Map<String, Input> diagnoses) {
        this.known = known;
        this.cautions = cautions;
        this.diagnoses = diagnoses;
        candidates = new Candidates(known);
        prescribed = Prescriptions.inForce(known.episode(), known.day()).stream()
                .map(ExercisePrescription::getExercise).collect(Collectors.toSet());
        atHand = Stream.concat(known.episode().getEquipment().stream(),
                known.catalogue().find(Exercise.class, prescribed).stream().flatMap(one -> one.getNeeds().stream()))
                .collect(Collectors.toSet());
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<ReferralOption> referrals() {
        candidates.conditions().forEach(one -> known.catalogue().find(Treatment.class, one.getTreatments()).stream()
                .filter(PhaseContents::isForPhysicians).forEach(this::refer));
        return List.copyOf(referrals.values());
    }

    Candidates candidates() {
        return candidates;
    }

    /** Fills a phase; of the one the patient is in, the chart has the exercises that are prescribed. */
    Filled fill(RehabPhase phase, boolean current, Optional<PlannedPhase> planned) {
        Function<Function<PlannedPhase, List<String>>, Set<String>> has = ids -> planned
                .map(ids).filter(Objects::nonNull).map(Set::copyOf).orElse(Set.of());
        Set<String> treated = has.apply(PlannedPhase::getTreatments);
        Set<String> taught = has.apply(PlannedPhase::getEducation);
        List<PlanItem> treatments = candidates.treatments(phase).stream()
                .flatMap(one -> treatment(one, phase, treated).stream()).toList();
        List<PlanItem> exercises = exercises(phase, current, planned.isPresent());
        List<PlanItem> education = known.catalogue().find(Education.class, phase.getEducation()).stream()
                .map(one -> item(PlanItem.Kind.EDUCATION, one, "", List.of(), List.of(), "",
                        taught.contains(one.getId()), phase, Stream.of()))
                .toList();
        return new Filled(treatments, exercises, education);
    }

    private Optional<PlanItem> treatment(Treatment treatment, RehabPhase phase, Set<String> there) {
        if (isForPhysicians(treatment)) {
            refer(treatment);
            return Optional.empty();
        }
        List<HeldBack> held = cautions.of(treatment, phase.getKind());
        if (leaves(treatment, phase, held)) {
            return Optional.empty();
        }
        List<Rule> rules = known.catalogue().find(Rule.class, treatment.getRules()).stream()
                .filter(rule -> switch (rule.getKind()) {
                    case DOSE, TIME, CLINICAL, TECHNIQUE, PRINCIPLE -> true;
                    default -> false;
                }).toList();
        return Optional.of(item(PlanItem.Kind.TREATMENT, treatment, "", rules.stream().map(Rule::getText).toList(),
                held, "", there.contains(treatment.getId()), phase, rules.stream()));
    }

    private List<PlanItem> exercises(RehabPhase phase, boolean current, boolean planned) {
        List<Exercise> wanted = candidates.exercises(phase);
        Set<String> taken = wanted.stream().map(Exercise::getId).collect(Collectors.toCollection(LinkedHashSet::new));
        List<PlanItem> items = new ArrayList<>();
        for (Exercise exercise : wanted) {
            if (leaves(exercise, phase, cautions.of(exercise, phase.getKind()))) {
                continue;
            }
            if (isAtHand(exercise)) {
                items.add(exercise(exercise, "", phase, current, planned));
                continue;
            }
            String lacks = Messages.format(Messages.lacksEquipment, exercise.getLabel(),
                    String.join(", ", exercise.getNeeds()));
            Optional<Exercise> easier = easier(exercise, phase).filter(one -> taken.add(one.getId()));
            easier.ifPresentOrElse(one -> items.add(exercise(one, lacks, phase, current, planned)),
                    () -> leave(exercise, phase, lacks, List.of()));
        }
        return items;
    }

    private PlanItem exercise(Exercise exercise, String insteadOf, RehabPhase phase, boolean current,
            boolean planned) {
        Optional<Dosage> dosage = Prescriptions.dosage(exercise, phase.getKind());
        Stream<Rule> rules = exercise.getDosages().stream()
                .flatMap(dose -> known.catalogue().find(Rule.class, dose.getTrace()).stream());
        List<String> advice = Stream.of(exercise.getFeel(), exercise.getStopRule()).filter(Objects::nonNull).toList();
        return item(PlanItem.Kind.EXERCISE, exercise, dosage.map(dose -> Dose.of(dose).words())
                .orElse(""), advice, cautions.of(exercise, phase.getKind()), insteadOf,
                current ? prescribed.contains(exercise.getId()) : planned, phase, rules);
    }

    /** What is easier, can be done with what is at hand, and nothing asks for a reason to choose. */
    private Optional<Exercise> easier(Exercise exercise, RehabPhase phase) {
        return Stream.iterate(regression(exercise), Optional::isPresent, one -> one.flatMap(this::regression))
                .limit(known.catalogue().all(Exercise.class).size()).flatMap(Optional::stream)
                .filter(one -> isAtHand(one) && !Decisions.overruled(PlanKeys.of(one.getId()), known.episode())
                        && cautions.of(one, phase.getKind()).stream().noneMatch(HeldBack::asksForReason))
                .findFirst();
    }

    private Optional<Exercise> regression(Exercise exercise) {
        return Optional.ofNullable(exercise.getRegression())
                .flatMap(id -> known.catalogue().find(Exercise.class, id));
    }

    /** Whether it can be done with the equipment in the chart, and with that of exercises that are done already. */
    private boolean isAtHand(Exercise exercise) {
        return atHand.containsAll(exercise.getNeeds());
    }

    private boolean leaves(Entry entry, RehabPhase phase, List<HeldBack> held) {
        Optional<HeldBack> firm = held.stream().filter(HeldBack::asksForReason).findFirst();
        Optional<SuggestionDecision> refused = Decisions.about(PlanKeys.of(entry.getId()), known.episode())
                .filter(decision -> !decision.isFollowed());
        refused.ifPresent(decision -> leave(entry, phase,
                Messages.format(Messages.overruled, decision.getReason()), List.of()));
        if (refused.isEmpty()) {
            firm.ifPresent(one -> leave(entry, phase, Messages.format(Messages.heldBack, one.because(),
                    one.reason()), one.source()));
        }
        return refused.isPresent() || firm.isPresent();
    }

    private void leave(Entry entry, RehabPhase phase, String why, List<String> sources) {
        if (leftOut.stream().noneMatch(one -> one.entry().equals(entry.getId()))) {
            leftOut.add(new LeftOut(PlanKeys.of(entry.getId()), entry.getId(), entry.getLabel(), phase.getLabel(),
                    why, trail(phase, Stream.concat(Stream.of(entry),
                            sources.stream().flatMap(id -> known.catalogue().find(id).stream())))));
        }
    }

    private void refer(Treatment treatment) {
        Optional<Rule> conservative = known.catalogue().find(Rule.class, CONSERVATIVE_FIRST)
                .filter(rule -> treatment.getKinds().contains(TreatmentKind.INVASIVE));
        referrals.putIfAbsent(treatment.getId(), new ReferralOption(treatment.getId(), treatment.getLabel(),
                conservative.map(this::conservative).orElse(""), new Trail(List.copyOf(diagnoses.values()),
                        Stream.concat(Stream.of(treatment), conservative.stream()).map(Source::of).toList(),
                        known.catalogue().version())));
    }

    private String conservative(Rule rule) {
        return new Limits(known.catalogue()).figure(rule.getId(), "conservative-care")
                .map(figure -> Messages.format(Messages.conservativeFirst, rule.getText(), figure.getLow(),
                        figure.getHigh())).orElse(rule.getText());
    }

    private static boolean isForPhysicians(Treatment treatment) {
        return treatment.getKinds().stream().anyMatch(DECIDED_BY_PHYSICIANS::contains);
    }

    private PlanItem item(PlanItem.Kind kind, Entry entry, String dose, List<String> advice, List<HeldBack> held,
            String insteadOf, boolean inPlan, RehabPhase phase, Stream<Rule> rules) {
        Stream<Entry> reserved = held.stream().flatMap(one -> one.source().stream())
                .flatMap(id -> known.catalogue().find(id).stream());
        return new PlanItem(PlanKeys.of(entry.getId()), kind, entry.getId(), entry.getLabel(), dose, advice, held,
                insteadOf, inPlan, trail(phase, Stream.of(Stream.of(entry), rules, reserved).flatMap(one -> one)));
    }

    private Trail trail(RehabPhase phase, Stream<? extends Entry> more) {
        List<Input> inputs = phase.eContainer() instanceof Condition condition && diagnoses.containsKey(
                condition.getId()) ? List.of(diagnoses.get(condition.getId())) : List.of();
        return new Trail(inputs, Stream.concat(Stream.of(phase), more).map(Source::of).distinct().toList(),
                known.catalogue().version());
    }
}
