package org.plumbline.core.note;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.Found;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.progress.Measurements;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;

/** The parts of encounters that are compared: which there are, what each is about, and the number it holds. */
final class Compared {

    /** What differs from day to day without saying anything of the patient. */
    private static final Set<EStructuralFeature> BOOKKEEPING = Set.of(BODY_MARK__ID, BODY_MARK__POINTS,
            ANSWER__CONTENT_VERSION, RED_FLAG_ANSWER__CONTENT_VERSION, RED_FLAG_ANSWER__ACTED_ON, OUTCOME_SCORE__ID,
            OUTCOME_SCORE__ENCOUNTER, OUTCOME_SCORE__DATE, OUTCOME_SCORE__PROVENANCE, OUTCOME_SCORE__CONTENT_VERSION,
            GOAL_REVIEW__ENCOUNTER, GOAL_REVIEW__DATE, EXERCISE_PRESCRIPTION__ID, EXERCISE_PRESCRIPTION__FROM,
            EXERCISE_PRESCRIPTION__TO, EXERCISE_PRESCRIPTION__CONTENT_VERSION, TREATMENT_LINE__ID,
            TREATMENT_LINE__PROVENANCE);

    private Compared() {
    }

    /** The parts of an encounter that belong to an area. */
    static List<? extends EObject> in(Comparison.Area area, Visit visit) {
        return switch (area) {
            case BODY_CHART -> visit.note().getMarks();
            case SCREENING -> visit.note().getAnswers();
            case RED_FLAGS -> visit.note().getRedFlags();
            case FINDINGS -> visit.note().getFindings().stream().filter(finding -> !Found.nothing(finding)).toList();
            case TREATMENT -> visit.note().getTreatments().stream().filter(line -> !Offer.isOpen(line)).toList();
            case SCORES -> episode(visit).flatMap(episode -> episode.getScores().stream())
                    .filter(score -> visit.header().getId().equals(score.getEncounter())).toList();
            case GOALS -> episode(visit).flatMap(episode -> episode.getGoals().stream())
                    .flatMap(goal -> goal.getReviews().stream().filter(review -> !review.getDate().isAfter(visit.date()))
                            .reduce((earlier, later) -> later).stream()).toList();
            case EXERCISES -> episode(visit)
                    .flatMap(episode -> Prescriptions.inForce(episode, visit.date()).stream()).toList();
            default -> List.of();
        };
    }

    private static Stream<Episode> episode(Visit visit) {
        return visit.header().eContainer() instanceof Episode episode ? Stream.of(episode) : Stream.empty();
    }

    /** What two parts must share to be put side by side. */
    static List<@Nullable Object> about(EObject part) {
        return switch (part) {
            case BodyMark mark -> key(mark.getView(), mark.getRegion(), mark.getSide(), mark.getQuality());
            case Answer answer -> key(answer.getQuestion());
            case RedFlagAnswer flag -> key(flag.getRedFlag());
            case Finding finding -> key(finding.eClass(), finding.getItem(), finding.getSide(), finding.getLevel());
            case OutcomeScore score -> key(score.getInstrument(), score.getStratum());
            case GoalReview review -> key(review.eContainer() instanceof Goal goal ? goal.getId() : null);
            case ExercisePrescription exercise -> key(exercise.getExercise());
            case TreatmentLine line -> key(line.getTreatment(), line.getProcedure(), line.getRegions(), line.getSide());
            default -> key(part);
        };
    }

    private static List<@Nullable Object> key(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }

    /** Whether two parts about the same thing say the same. */
    static boolean same(EObject one, EObject other) {
        return one instanceof Finding left && other instanceof Finding right
                ? Found.like(left).test(right) && Found.same(left, right)
                : EcoreUtil.equals(bare(one), bare(other));
    }

    private static EObject bare(EObject part) {
        EObject bare = EcoreUtil.copy(part);
        BOOKKEEPING.stream().filter(feature -> feature.getEContainingClass() == bare.eClass()).forEach(bare::eUnset);
        return bare;
    }

    /** The number a part holds; null when it has none. */
    static @Nullable Number number(EObject part) {
        return switch (part) {
            case BodyMark mark -> mark.getIntensity();
            case Answer answer -> answer.getNumber();
            case Finding finding -> Measurements.value(finding);
            case OutcomeScore score -> score.getScore();
            case GoalReview review -> review.getValue();
            case TreatmentLine line -> line.getMinutes();
            default -> null;
        };
    }

    /** Whether the numbers of two parts about the same thing may be compared. */
    static boolean inOneUnit(EObject one, EObject other) {
        return !(one instanceof Finding left && other instanceof Finding right)
                || Found.like(left).test(right) && Objects.equals(unit(left), unit(right));
    }

    private static @Nullable String unit(Finding finding) {
        return switch (finding) {
            case RangeFinding range -> range.getUnit();
            case FunctionFinding function -> function.getUnit();
            default -> null;
        };
    }
}
