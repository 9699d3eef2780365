package org.plumbline.core.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.course.Course.Milestone;
import org.plumbline.core.goal.GoalReviews;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SuggestionDecision;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.testkit.InstalledContent;

class CourseTest {

    private static final ChartFactory FACTORY = ChartFactory.eINSTANCE;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Chart chart = FACTORY.createChart();
    private final Episode episode = FACTORY.createEpisode();
    private final Goal goal = FACTORY.createGoal();
    private final List<Encounter> notes = new ArrayList<>();

    @BeforeEach
    void chart() {
        chart.setPatient(FACTORY.createPatient());
        episode.setId("e1");
        episode.setStart(START);
        chart.getEpisodes().add(episode);
        goal.setId("G1");
        goal.setMeasure("odi");
        goal.setMeasureLabel("ODI");
        goal.setBetter(Better.LOWER);
        goal.setBaseline(40.0);
        goal.setTarget(10.0);
        goal.setSetOn(START);
        episode.getGoals().add(goal);
        visit(0);
    }

    @Test
    @DisplayName("M-23: change, threshold and study, confidence level, and whether other measures agree")
    void aChangeIsClassifiedWithItsConfidence() {
        score("odi", 0, 40);
        score("odi", 21, 29);
        score("nprs", 0, 7);
        score("nprs", 21, 4);
        score("psfs", 0, 6);
        score("psfs", 21, 3);
        Confidence confidence = thread(21).confidence().orElseThrow();
        assertEquals(ChangeGrade.IMPORTANT, confidence.change().grade());
        assertEquals(List.of("Change of 11 reaches the minimal important change, 10 (Ostelo 2008).",
                "Does not reach the minimal important change, 12 points (Abbott and Schmitt 2014)",
                "Other measures agree: NPRS 7 \u2192 4", "Other measures say the opposite: PSFS 6 \u2192 3"),
                confidence.words());
        assertEquals(90, confidence.readings().getFirst().confidence().orElseThrow());
        assertEquals("odi", thread(21).trail().sources().getFirst().entry());
    }

    @Test
    void aThreadSaysWhereItBreaks() {
        assertEquals(List.of("Not measured since it was set", "No treatment or exercise is linked"), thread(3).gaps());
        goal.setMeasure(null);
        goal.setTarget(null);
        goal.setTreatments(List.of("T-19"));
        assertEquals(List.of("Nothing measures it", "No value to reach",
                "Nothing that is linked is given or prescribed"), thread(3).gaps());
    }

    @Test
    void whatServesAGoalSaysHowItIsUsed() {
        goal.setTreatments(List.of("T-19"));
        goal.setExercises(List.of("E-15", "E-16"));
        TreatmentLine line = FACTORY.createTreatmentLine();
        line.setTreatment("T-19");
        notes.getFirst().getTreatments().add(line);
        visit(3);
        prescribe("E-15").setReps(10);
        List<Serving> serving = thread(4).serving();
        assertEquals("Given on 1 of 2 visits", serving.getFirst().detail());
        assertEquals(List.of(true, true, false), serving.stream().map(Serving::used).toList());
        assertTrue(serving.get(1).detail().contains("10"), serving.get(1).detail());
        assertTrue(thread(4).gaps().stream().noneMatch(gap -> gap.contains("linked")));
    }

    @Test
    void whatIsPlannedAndPrescribedIsSuggestedFirst() {
        condition("C-01");
        PlanOfCare plan = FACTORY.createPlanOfCare();
        plan.setFrom(START);
        plan.setTreatments(List.of("T-19"));
        episode.getPlans().add(plan);
        prescribe("E-38");
        List<ServingSuggestion> suggestions = thread(1).suggestions();
        assertEquals("T-19", suggestions.getFirst().entry());
        assertEquals("In the plan of care", suggestions.getFirst().why());
        assertEquals("E-38",
                suggestions.stream().filter(ServingSuggestion::exercise).findFirst().orElseThrow().entry());
        assertTrue(suggestions.stream().anyMatch(one -> one.why().startsWith("Named for")
                || one.why().startsWith("Phase")), suggestions.toString());
    }

    @Test
    void whatIsLinkedOrOverruledIsNotSuggested() {
        prescribe("E-15");
        ServingSuggestion suggestion = thread(1).suggestions().getFirst();
        assertEquals("E-15", suggestion.entry());
        decide(suggestion.key());
        assertTrue(thread(1).suggestions().stream().noneMatch(one -> one.entry().equals("E-15")));
        episode.getDecisions().clear();
        goal.setExercises(List.of("E-15"));
        assertTrue(thread(1).suggestions().stream().noneMatch(one -> one.entry().equals("E-15")));
    }

    @Test
    @DisplayName("P-10, P-11: what is expected of a strain, and where today lies")
    void expectedAgainstActual() {
        condition("C-06");
        List<Milestone> expected = course(15).expected();
        Milestone strain = expected.getFirst();
        assertEquals("P-10", strain.expectation().source().entry());
        assertEquals(START.plusWeeks(1), strain.earliest());
        assertEquals(START.plusWeeks(3), strain.latest().orElseThrow());
        assertEquals(Milestone.State.WITHIN, strain.state());
        assertEquals(Milestone.State.AHEAD, course(6).expected().getFirst().state());
        assertEquals(Milestone.State.OVER, course(22).expected().getFirst().state());
        Milestone general = expected.stream()
                .filter(one -> one.expectation().source().entry().equals("P-11")).findFirst().orElseThrow();
        assertTrue(general.latest().isEmpty(), "two weeks at the quickest, without an upper bound");
    }

    @Test
    @DisplayName("P-02, P-12: months and weeks of the figures become days")
    void monthsAreMonths() {
        List<Milestone> expected = course(1).expected();
        assertEquals(START.plusMonths(1), find(expected, "P-02").earliest());
        assertEquals(START.plusWeeks(6), find(expected, "P-12").latest().orElseThrow());
    }

    @Test
    @DisplayName("R-23, RF-19, RF-23: two weeks unchanged name the red flags, adherence, dose and other diagnoses")
    void unchangedIsToBeReconsidered() {
        prescribe("E-08").setFrom(START);
        pain(0, 6);
        pain(14, 6);
        OffTrack offTrack = course(14).offTrack().getFirst();
        assertEquals(CourseSign.Kind.UNCHANGED, offTrack.sign().kind());
        assertEquals("R-23", offTrack.trail().sources().getFirst().entry());
        assertEquals(List.of("course:flag:RF-19", "course:flag:RF-32", "course:flag:RF-23"), keys(offTrack, "flag"));
        assertTrue(words(offTrack).contains("Nothing is recorded on whether the home programme is done"));
        assertTrue(offTrack.reconsider().stream().noneMatch(one -> one.trail().inputs().isEmpty()), "a place to look");
        assertTrue(words(offTrack).contains(
                "The exercise is as last changed 14 days ago: look at dose and progression"));
    }

    @Test
    @DisplayName("R-47, RF-25: six weeks of care without an important change name a second opinion")
    void sixWeeksNameTheReferral() {
        pain(0, 6);
        pain(42, 5);
        assertEquals(List.of("course:flag:RF-25"), keys(course(42).offTrack().getFirst(), "flag"));
    }

    @Test
    @DisplayName("R-03: a movement that sends pain outwards, and measures that disagree, are findings to look at")
    void findingsThatDoNotFit() {
        score("odi", 0, 30);
        score("odi", 7, 45);
        score("nprs", 0, 6);
        score("nprs", 7, 3);
        MovementFinding movement = FACTORY.createMovementFinding();
        movement.setItem("X-45");
        movement.setLabel("Repeated extension");
        movement.setResponse(PainResponse.PERIPHERALIZES);
        notes.getLast().getFindings().add(movement);
        OffTrack worse = course(7).offTrack().getFirst();
        assertEquals(CourseSign.Kind.WORSE, worse.sign().kind());
        assertTrue(words(worse).contains("Measures do not agree: NPRS better, ODI worse"), words(worse).toString());
        assertTrue(words(worse).contains("Repeated extension: pain moves outwards"));
    }

    @Test
    void visitsThatWereMissedAreCounted() {
        PlanOfCare plan = FACTORY.createPlanOfCare();
        plan.setFrom(START);
        plan.setPerWeek(2.0);
        episode.getPlans().add(plan);
        pain(0, 6);
        pain(14, 6);
        assertTrue(words(course(14).offTrack().getFirst()).contains("2 of 4 planned visits were held"));
    }

    @Test
    void whatWasOverruledIsNotSaidAgain() {
        pain(0, 6);
        pain(14, 6);
        decide("course:adherence:home");
        assertEquals(List.of(), keys(course(14).offTrack().getFirst(), "adherence"));
    }

    @Test
    void aCourseWithoutASecondMeasurementIsNeitherOnNorOffTrack() {
        pain(0, 6);
        Course course = course(9);
        assertFalse(course.onTrack());
        assertEquals(List.of(), course.offTrack());
        pain(8, 3);
        assertTrue(course(9).onTrack());
    }

    @Test
    void aGoalMeasuredAtAVisitGetsAReview() {
        goal.setMeasure("rom-lumbar-flexion");
        visit(7);
        range(60);
        GoalReview review = apply();
        assertEquals(60, review.getValue());
        assertEquals(START.plusDays(7), review.getDate());
        assertEquals(List.of(), GoalReviews.of(known(7), known(7).latest().orElseThrow()), "once");
        ((RangeFinding) notes.getLast().getFindings().getFirst()).setValue(65.0);
        assertEquals(65, apply().getValue());
        assertEquals(1, goal.getReviews().size(), "the visit has one");
    }

    @Test
    void theDayAGoalIsSetGivesNoReview() {
        score("odi", 0, 40);
        assertEquals(List.of(), GoalReviews.of(known(0), known(0).latest().orElseThrow()));
    }

    private GoalReview apply() {
        for (Edit edit : GoalReviews.of(known(7), known(7).latest().orElseThrow())) {
            switch (edit) {
                case Edit.Add add -> goal.getReviews().add((GoalReview) add.part());
                case Edit.Set set -> set.owner().eSet(set.feature(), set.value());
                default -> throw new IllegalStateException("a review is neither removed nor moved");
            }
        }
        return goal.getReviews().getLast();
    }

    private void range(double value) {
        RangeFinding range = FACTORY.createRangeFinding();
        range.setItem("rom-lumbar-flexion");
        range.setValue(value);
        notes.getLast().getFindings().add(range);
    }

    private static Milestone find(List<Milestone> expected, String id) {
        return expected.stream().filter(one -> one.expectation().source().entry().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> keys(OffTrack offTrack, String topic) {
        return offTrack.reconsider().stream().map(Reconsider::key).filter(key -> key.startsWith("course:" + topic))
                .toList();
    }

    private static List<String> words(OffTrack offTrack) {
        return offTrack.reconsider().stream().map(Reconsider::words).toList();
    }

    private void decide(String key) {
        Edit.Add add = (Edit.Add) Decisions.record(episode, key, "advice", "looked at", "Dr Lee",
                OffsetDateTime.of(START.atTime(9, 0), ZoneOffset.UTC), InstalledContent.catalogue());
        episode.getDecisions().add((SuggestionDecision) add.part());
    }

    private Course course(int day) {
        return Course.of(known(day));
    }

    private GoalThread thread(int day) {
        return GoalThread.of(known(day), goal);
    }

    private ClinicalCase known(int day) {
        LocalDate today = START.plusDays(day);
        return new ClinicalCase(chart, episode, Visit.of(episode, notes, today), today, InstalledContent.catalogue(),
                ClinicPositions.DEFAULTS);
    }

    private EncounterHeader visit(int day) {
        EncounterHeader header = FACTORY.createEncounterHeader();
        header.setId("n" + episode.getEncounters().size());
        header.setStart(OffsetDateTime.of(START.plusDays(day).atTime(9, 0), ZoneOffset.UTC));
        episode.getEncounters().add(header);
        Encounter note = FACTORY.createEncounter();
        note.setId(header.getId());
        note.setSubjective(FACTORY.createSubjective());
        notes.add(note);
        return header;
    }

    private void pain(int day, int worst) {
        (day == 0 ? episode.getEncounters().getFirst() : visit(day)).setPainWorst(worst);
    }

    private ExercisePrescription prescribe(String exercise) {
        ExercisePrescription prescription = FACTORY.createExercisePrescription();
        prescription.setExercise(exercise);
        prescription.setLabel(exercise);
        prescription.setFrom(START);
        episode.getPrescriptions().add(prescription);
        return prescription;
    }

    private void condition(String id) {
        Diagnosis diagnosis = FACTORY.createDiagnosis();
        diagnosis.setCondition(id);
        episode.getDiagnoses().add(diagnosis);
    }

    private void score(String instrument, int day, double value) {
        OutcomeScore score = FACTORY.createOutcomeScore();
        score.setInstrument(instrument);
        score.setDate(START.plusDays(day));
        score.setScore(value);
        episode.getScores().add(score);
    }
}
