package org.plumbline.core.note;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__KIND;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__PLACE;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__SUMMARY;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__PLAN_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;

/**
 * Two encounters of a chart, field by field. What neither says anything about is left out, and so are offers that
 * nobody took up.
 *
 * @param left one encounter, usually the earlier
 * @param right the other
 * @param rows what they say, in the order of a note
 */
public record Comparison(Visit left, Visit right, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** The parts of a comparison, in the order they are read. */
    public enum Area {
        /** Kind, place and summary of the visit. */
        VISIT,
        /** What the patient says. */
        SUBJECTIVE,
        /** Marks of the body chart; each is a {@link BodyMark}. */
        BODY_CHART,
        /** Screening questions; each is an {@link Answer}. */
        SCREENING,
        /** Red flags; each is a {@link RedFlagAnswer}. */
        RED_FLAGS,
        /** What was found; each is a {@link Finding}. */
        FINDINGS,
        /** Outcome measures; each is an {@link OutcomeScore}. */
        SCORES,
        /** What the clinician makes of it. */
        ASSESSMENT,
        /** How far the goals were reached by then; each is the latest {@link GoalReview} of its goal. */
        GOALS,
        /** Plan for the next visit. */
        PLAN,
        /** Exercises in force on that day; each is an {@link ExercisePrescription}. */
        EXERCISES,
        /** Treatment given; each is a {@link TreatmentLine}. */
        TREATMENT
    }

    /** How the two sides of a row differ. */
    public enum Kind {
        /** Both say the same. */
        SAME,
        /** Both say something, but not the same. */
        CHANGED,
        /** Only the left says something. */
        ONLY_LEFT,
        /** Only the right says something. */
        ONLY_RIGHT
    }

    /**
     * One line of a comparison. At least one side is there.
     *
     * @param area where it belongs
     * @param field the field both values are of; null where the values are parts of the chart, as its area tells
     * @param left what the left says; null when it says nothing
     * @param right what the right says; null when it says nothing
     * @param kind how they differ
     * @param change right less left, where both are numbers that may be compared
     */
    public record Row(Area area, @Nullable EStructuralFeature field, @Nullable Object left, @Nullable Object right,
            Kind kind, OptionalDouble change) {
    }

    /** Compares two encounters. */
    public static Comparison of(Visit left, Visit right) {
        List<Row> rows = new ArrayList<>();
        for (EStructuralFeature field : List.of(ENCOUNTER_HEADER__KIND, ENCOUNTER_HEADER__PLACE,
                ENCOUNTER_HEADER__SUMMARY)) {
            field(Area.VISIT, field, left.header(), right.header(), rows);
        }
        fields(Area.SUBJECTIVE, left.note().getSubjective(), right.note().getSubjective(), rows);
        for (Area area : List.of(Area.BODY_CHART, Area.SCREENING, Area.RED_FLAGS, Area.FINDINGS, Area.SCORES)) {
            parts(area, left, right, rows);
        }
        fields(Area.ASSESSMENT, left.note().getAssessment(), right.note().getAssessment(), rows);
        parts(Area.GOALS, left, right, rows);
        field(Area.PLAN, ENCOUNTER__PLAN_TEXT, left.note(), right.note(), rows);
        parts(Area.EXERCISES, left, right, rows);
        parts(Area.TREATMENT, left, right, rows);
        return new Comparison(left, right, rows);
    }

    /** The rows in which the two differ. */
    public List<Row> differences() {
        return rows.stream().filter(row -> row.kind() != Kind.SAME).toList();
    }

    private static void fields(Area area, @Nullable EObject left, @Nullable EObject right, List<Row> rows) {
        EObject either = left != null ? left : right;
        if (either != null) {
            either.eClass().getEAllAttributes().forEach(field -> field(area, field, left, right, rows));
        }
    }

    private static void field(Area area, EStructuralFeature field, @Nullable EObject left, @Nullable EObject right,
            List<Row> rows) {
        Object before = said(left, field);
        Object after = said(right, field);
        if (before != null || after != null) {
            rows.add(new Row(area, field, before, after, kind(before, after, Objects.equals(before, after)),
                    change(before instanceof Number one ? one : null, after instanceof Number other ? other : null)));
        }
    }

    private static @Nullable Object said(@Nullable EObject owner, EStructuralFeature field) {
        Object value = owner == null ? null : owner.eGet(field);
        return value instanceof String words && words.isBlank() ? null : value;
    }

    /** Pairs the parts of both sides; of several that are about the same, the first with the first and so on. */
    private static void parts(Area area, Visit left, Visit right, List<Row> rows) {
        List<EObject> waiting = new ArrayList<>(Compared.in(area, right));
        for (EObject before : Compared.in(area, left)) {
            EObject after = null;
            for (EObject candidate : waiting) {
                if (after == null && Compared.about(before).equals(Compared.about(candidate))) {
                    after = candidate;
                }
            }
            waiting.remove(after);
            rows.add(row(area, before, after));
        }
        waiting.forEach(after -> rows.add(row(area, null, after)));
    }

    private static Row row(Area area, @Nullable EObject before, @Nullable EObject after) {
        return new Row(area, null, before, after,
                kind(before, after, before != null && after != null && Compared.same(before, after)),
                before != null && after != null && Compared.inOneUnit(before, after)
                        ? change(Compared.number(before), Compared.number(after))
                        : OptionalDouble.empty());
    }

    private static Kind kind(@Nullable Object left, @Nullable Object right, boolean same) {
        return right == null ? Kind.ONLY_LEFT : left == null ? Kind.ONLY_RIGHT : same ? Kind.SAME : Kind.CHANGED;
    }

    private static OptionalDouble change(@Nullable Number left, @Nullable Number right) {
        return left == null || right == null ? OptionalDouble.empty()
                : OptionalDouble.of(right.doubleValue() - left.doubleValue());
    }
}
