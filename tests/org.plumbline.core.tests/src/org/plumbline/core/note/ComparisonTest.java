package org.plumbline.core.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.core.note.Comparison.Area;
import org.plumbline.core.note.Comparison.Kind;
import org.plumbline.core.note.Comparison.Row;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;

/** What a clinician sees who puts two visits side by side. */
class ComparisonTest {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private final Episode episode = NEW.createEpisode();
    private final Encounter march = Notes.note("march");
    private final Encounter april = Notes.note("april");
    private final Visit first = visit(march, EncounterKind.EVALUATION, "2026-03-02T09:00:00Z");
    private final Visit second = visit(april, EncounterKind.VISIT, "2026-04-06T09:00:00Z");

    private Visit visit(Encounter note, EncounterKind kind, String start) {
        EncounterHeader header = Notes.header(note, kind, episode);
        header.setStart(OffsetDateTime.parse(start));
        return new Visit(header, note);
    }

    @Test
    void painThatFellIsANumberThatFell() {
        march.getSubjective().setPainWorst(8);
        april.getSubjective().setPainWorst(5);
        Row pain = only(Area.SUBJECTIVE);
        assertSame(Literals.SUBJECTIVE__PAIN_WORST, pain.field());
        assertEquals(List.of(8, 5, Kind.CHANGED, OptionalDouble.of(-3)),
                List.of(pain.left(), pain.right(), pain.kind(), pain.change()));
    }

    @Test
    void theSameItemOnTheOtherSideIsAnotherRow() {
        march.getFindings().add(Notes.test("slr", Side.LEFT, TestResult.POSITIVE));
        april.getFindings().add(Notes.test("slr", Side.RIGHT, TestResult.POSITIVE));
        assertEquals(List.of(Kind.ONLY_LEFT, Kind.ONLY_RIGHT), kinds(Area.FINDINGS));
    }

    @Test
    void rangesAreComparedInDegrees() {
        march.getFindings().add(Notes.range("flexion", Side.CENTRAL, 35));
        april.getFindings().add(Notes.range("flexion", Side.CENTRAL, 48));
        Row range = only(Area.FINDINGS);
        assertEquals(OptionalDouble.of(13), range.change());
        assertEquals(Kind.CHANGED, range.kind());
    }

    @Test
    void rangesMeasuredInDifferentWaysHaveNoChange() {
        march.getFindings().add(Notes.range("flexion", Side.CENTRAL, 35));
        RangeFinding centimetres = Notes.range("flexion", Side.CENTRAL, 6);
        centimetres.setUnit("cm");
        april.getFindings().add(centimetres);
        assertEquals(OptionalDouble.empty(), only(Area.FINDINGS).change());
        centimetres.setUnit("degree");
        centimetres.setMethod("inclinometer");
        assertEquals(OptionalDouble.empty(), only(Area.FINDINGS).change());
    }

    @Test
    void aResultThatStayedIsTheSameWhoeverConfirmedIt() {
        march.getFindings().add(Notes.test("slr", Side.LEFT, TestResult.POSITIVE));
        april.getFindings().add(Notes.test("slr", Side.LEFT, TestResult.POSITIVE));
        april.getFindings().getFirst().setId("another id");
        april.getFindings().getFirst().setContentVersion("another version");
        assertEquals(Kind.SAME, only(Area.FINDINGS).kind());
        assertTrue(Comparison.of(first, second).differences().stream().noneMatch(row -> row.area() == Area.FINDINGS));
    }

    @Test
    void whatWasOnlyOfferedIsNotCompared() {
        march.getFindings().add(Notes.test("slr", Side.LEFT, TestResult.POSITIVE));
        april.getFindings().add(Offer.again(march.getFindings().getFirst(), "v2"));
        april.getTreatments().add(Offer.again(Notes.treatment("Manual therapy", true, 15)));
        assertEquals(Kind.ONLY_LEFT, only(Area.FINDINGS).kind());
        assertEquals(List.of(), kinds(Area.TREATMENT));
    }

    @Test
    void scoresBelongToTheirVisit() {
        episode.getScores().addAll(List.of(score("march", 48), score("april", 30), score("may", 12)));
        Row odi = only(Area.SCORES);
        assertEquals(OptionalDouble.of(-18), odi.change());
    }

    @Test
    void treatmentsAreComparedByMinutes() {
        march.getTreatments().add(Notes.treatment("Manual therapy", true, 15));
        april.getTreatments().addAll(List.of(Notes.treatment("Manual therapy", true, 20),
                Notes.treatment("Gait training", true, 10)));
        List<Row> rows = rows(Area.TREATMENT);
        assertEquals(OptionalDouble.of(5), rows.getFirst().change());
        assertEquals(List.of(Kind.CHANGED, Kind.ONLY_RIGHT), kinds(Area.TREATMENT));
    }

    @Test
    void exercisesAreThoseInForceOnTheDay() {
        ExercisePrescription bridge = exercise("bridge", 2, LocalDate.of(2026, 3, 2));
        bridge.setTo(LocalDate.of(2026, 4, 5));
        episode.getPrescriptions().addAll(List.of(bridge, exercise("bridge", 3, LocalDate.of(2026, 4, 6)),
                exercise("plank", 3, LocalDate.of(2026, 4, 20))));
        Row row = only(Area.EXERCISES);
        assertEquals(List.of(2, 3), Stream.of(row.left(), row.right())
                .map(shown -> shown instanceof ExercisePrescription one ? one.getSets() : null).toList());
        assertEquals(Kind.CHANGED, row.kind());
    }

    @Test
    void goalsAreComparedByTheirLatestReview() {
        Goal goal = NEW.createGoal();
        goal.setId("G1");
        goal.getReviews().addAll(List.of(review(LocalDate.of(2026, 3, 2), 0), review(LocalDate.of(2026, 3, 20), 3),
                review(LocalDate.of(2026, 4, 6), 5), review(LocalDate.of(2026, 5, 1), 9)));
        episode.getGoals().add(goal);
        assertEquals(OptionalDouble.of(5), only(Area.GOALS).change());
    }

    private Row only(Area area) {
        List<Row> rows = rows(area);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private List<Row> rows(Area area) {
        return Comparison.of(first, second).rows().stream().filter(row -> row.area() == area).toList();
    }

    private List<Kind> kinds(Area area) {
        return rows(area).stream().map(Row::kind).toList();
    }

    private static OutcomeScore score(String encounter, double value) {
        OutcomeScore score = NEW.createOutcomeScore();
        score.setInstrument("odi");
        score.setEncounter(encounter);
        score.setScore(value);
        return score;
    }

    private static ExercisePrescription exercise(String id, int sets, LocalDate from) {
        ExercisePrescription exercise = NEW.createExercisePrescription();
        exercise.setExercise(id);
        exercise.setSets(sets);
        exercise.setFrom(from);
        return exercise;
    }

    private static GoalReview review(LocalDate date, double value) {
        GoalReview review = NEW.createGoalReview();
        review.setDate(date);
        review.setValue(value);
        return review;
    }
}
