package org.plumbline.core.course;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__RED_FLAGS;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DIAGNOSES;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__SCORES;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__HOME_PROGRAM;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.differential.Verdict;
import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.progress.FindingHistory;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Subjective;

/** Says what to look at again when a course is off track: diagnosis, findings, adherence, dose and red flags. */
final class Reconsideration {

    /** Red flag of rolling and stretching that bring no relief. */
    private static final String ROLLING_FAILS = "RF-23";

    /** Rule by which an activity that moves pain outwards is stopped. */
    private static final String WHERE_PAIN_MOVES = "R-03";

    private static final String NOT_FOLLOWING = "not-following";

    private final ClinicalCase known;
    private final List<Trend> trends;
    private final List<Reconsider> whatever = new ArrayList<>();

    Reconsideration(ClinicalCase known, List<Trend> trends) {
        this.known = known;
        this.trends = trends;
        diagnosis();
        findings();
        adherence();
        dose();
    }

    /** A sign with what to reconsider; what was overruled is left out. */
    OffTrack of(CourseSign sign) {
        List<Reconsider> all = new ArrayList<>(redFlags(sign));
        all.addAll(whatever);
        all.removeIf(one -> Decisions.overruled(one.key(), known.episode()));
        return new OffTrack(sign, all, trail(inputs(sign), List.of(sign.source())));
    }

    private List<Input> inputs(CourseSign sign) {
        return sign.what().isEmpty() ? List.of() : List.of(new Input(sign.what(),
                Messages.format(Messages.fromTo, "", sign.from(), sign.to()).strip(),
                Place.of(known.episode(), null)));
    }

    /** The red flags that the rule behind a sign names, and the one of stretching that does not help. */
    private List<Reconsider> redFlags(CourseSign sign) {
        List<String> ids = new ArrayList<>(known.catalogue().find(Rule.class, sign.source().entry())
                .map(Rule::getRelated).orElse(List.of()));
        if (sign.kind() == CourseSign.Kind.UNCHANGED && prescribed().anyMatch(Reconsideration::rollsOrStretches)) {
            ids.add(ROLLING_FAILS);
        }
        return known.catalogue().find(RedFlag.class, ids).stream()
                .map(flag -> new Reconsider("course:flag:" + flag.getId(), Reconsider.Topic.RED_FLAG,
                        Messages.format(Messages.flagRaised, label(flag), flag.getAction()),
                        trail(known.latest().map(visit -> new Input(label(flag), "",
                                Place.of(visit.note(), ENCOUNTER__RED_FLAGS))).stream().toList(),
                                List.of(Source.of(flag)))))
                .toList();
    }

    private Stream<Exercise> prescribed() {
        return Prescriptions.inForce(known.episode(), known.day()).stream().map(ExercisePrescription::getExercise)
                .flatMap(id -> known.catalogue().find(Exercise.class, id).stream());
    }

    private static boolean rollsOrStretches(Exercise exercise) {
        return exercise.getKind() == ExerciseKind.RELEASE || exercise.getKind() == ExerciseKind.MOBILITY;
    }

    /** The condition that the findings speak for most, besides the working diagnoses. */
    private void diagnosis() {
        List<String> working = known.episode().getDiagnoses().stream().map(Diagnosis::getCondition)
                .filter(Objects::nonNull).toList();
        Differential differential = Differential.of(known);
        List<Hypothesis> likely = switch (differential.verdict()) {
            case Verdict.Leading leading -> Stream.concat(Stream.of(leading.hypothesis()),
                    leading.together().stream()).toList();
            case Verdict.Open open -> open.candidates();
        };
        Stream.concat(likely.stream(), differential.conditions().stream())
                .filter(one -> !working.contains(one.condition().getId()) && !one.favoring().isEmpty()).findFirst()
                .ifPresent(other -> add("diagnosis:" + other.condition().getId(), Reconsider.Topic.DIAGNOSIS,
                        Messages.format(Messages.otherDiagnosis, label(other.condition()), other.favoring().size(),
                                other.opposing().size()),
                        List.of(input(Messages.workingDiagnoses, EPISODE__DIAGNOSES)),
                        List.of(Source.of(other.condition()))));
    }

    private void findings() {
        String better = names(trends.stream().filter(Trend::improved));
        String worse = names(trends.stream().filter(Trend::worse));
        if (!better.isEmpty() && !worse.isEmpty()) {
            add("findings:measures", Reconsider.Topic.FINDINGS,
                    Messages.format(Messages.measuresDisagree, better, worse),
                    List.of(input(better + ", " + worse, EPISODE__SCORES)),
                    trends.stream().map(Trend::source).toList());
        }
        for (FindingHistory history : FindingHistory.of(known.visits())) {
            Finding now = history.current().finding();
            if (now instanceof MovementFinding movement && movement.getResponse() == PainResponse.PERIPHERALIZES) {
                add("findings:outwards:" + now.getItem(), Reconsider.Topic.FINDINGS,
                        Messages.format(Messages.movesOutwards, label(now)), List.of(input(now)),
                        known.catalogue().find(Rule.class, WHERE_PAIN_MOVES).map(Source::of).stream().toList());
            } else if (history.initial().finding().getNormality() == Normality.NORMAL
                    && now.getNormality() == Normality.ABNORMAL) {
                add("findings:new:" + now.getItem(), Reconsider.Topic.FINDINGS,
                        Messages.format(Messages.newlyAbnormal, label(now)), List.of(input(now)), List.of());
            }
        }
    }

    private void adherence() {
        List<Source> sources = known.catalogue().all(EvidenceReference.class).stream()
                .filter(one -> one.getFigures().stream().anyMatch(figure -> NOT_FOLLOWING.equals(figure.getName())))
                .map(Source::of).toList();
        Optional<Visit> told = known.visits().reversed().stream().filter(visit -> !home(visit).isBlank()).findFirst();
        add("adherence:home", Reconsider.Topic.ADHERENCE,
                told.map(visit -> Messages.format(Messages.homeProgramme, home(visit))).orElse(Messages.homeUnknown),
                told.or(known::latest).filter(visit -> visit.note().getSubjective() != null)
                        .map(visit -> new Input(Messages.homeProgrammeLabel, home(visit),
                                Place.of(visit.note().getSubjective(), SUBJECTIVE__HOME_PROGRAM))).stream().toList(),
                sources);
        Plans.current(known.episode()).filter(plan -> plan.getPerWeek() != null && plan.getFrom() != null)
                .ifPresent(this::attendance);
    }

    private static String home(Visit visit) {
        Subjective said = visit.note().getSubjective();
        return said == null ? "" : Objects.requireNonNullElse(said.getHomeProgram(), "");
    }

    private void attendance(PlanOfCare plan) {
        LocalDate last = plan.getTo() == null || plan.getTo().isAfter(known.day()) ? known.day() : plan.getTo();
        long planned = Math.round(plan.getPerWeek() * ChronoUnit.DAYS.between(plan.getFrom(), last) / 7.0);
        long held = known.episode().getEncounters().stream().map(header -> header.getStart().toLocalDate())
                .filter(day -> !day.isBefore(plan.getFrom()) && !day.isAfter(last)).distinct().count();
        if (held < planned) {
            add("adherence:visits", Reconsider.Topic.ADHERENCE,
                    Messages.format(Messages.visitsHeld, held, planned),
                    List.of(new Input(Messages.planOfCare, plan.getFrom().toString(), Place.of(plan, null))),
                    List.of());
        }
    }

    private void dose() {
        List<ExercisePrescription> now = Prescriptions.inForce(known.episode(), known.day());
        Optional<LocalDate> newest = now.stream().map(ExercisePrescription::getFrom).filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        add("dose", Reconsider.Topic.DOSE, now.isEmpty() ? Messages.nothingPrescribed
                : newest.map(day -> Messages.format(Messages.doseSince, now.size(),
                        ChronoUnit.DAYS.between(day, known.day()))).orElse(Messages.doseUndated),
                now.isEmpty() ? List.of(input(Messages.nothingPrescribed, EPISODE__PRESCRIPTIONS))
                        : now.stream().map(one -> new Input(
                                Objects.requireNonNullElse(one.getLabel(), one.getExercise()),
                                String.valueOf(one.getFrom()), Place.of(one, null))).toList(),
                List.of());
    }

    private void add(String key, Reconsider.Topic topic, String words, List<Input> inputs, List<Source> sources) {
        whatever.add(new Reconsider("course:" + key, topic, words, trail(inputs, sources)));
    }

    private Trail trail(List<Input> inputs, List<Source> sources) {
        return new Trail(inputs, sources, known.catalogue().version());
    }

    /** A part of the episode as something that was read. */
    private Input input(String label, EStructuralFeature part) {
        return new Input(label, "", Place.of(known.episode(), part));
    }

    private static Input input(Finding finding) {
        return new Input(label(finding), String.valueOf(finding.getNormality()), Place.of(finding, null));
    }

    private static String names(Stream<Trend> trends) {
        return trends.map(Trend::label).collect(Collectors.joining(", "));
    }

    private static String label(Finding finding) {
        return Objects.requireNonNullElse(finding.getLabel(), finding.getItem());
    }

    private static String label(Entry entry) {
        return Objects.requireNonNullElse(entry.getLabel(), entry.getId());
    }
}
