package org.plumbline.model.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.Problem;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.model.chart.Tri;

/** What a chart may not say, and the words in which a clinician is told. */
class ChartRulesTest {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    @Test
    void aPatientBornTomorrowIsASlip() {
        Patient patient = patient();
        patient.setBirthDate(LocalDate.now().plusDays(1));
        assertTold(patient, "lies in the future");
        patient.setBirthDate(LocalDate.now());
        assertFine(patient);
    }

    @Test
    void nothingHasBegunOnADayThatHasNotCome() {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        Problem problem = NEW.createProblem();
        problem.setLabel("Hypertension");
        problem.setSince(tomorrow);
        assertTold(problem, "lies in the future");
        problem.setSince(LocalDate.now());
        assertFine(problem);
        PlanOfCare plan = NEW.createPlanOfCare();
        plan.setId("p");
        plan.setFrom(LocalDate.now());
        plan.setCertifiedOn(tomorrow);
        assertTold(plan, "lies in the future");
    }

    @Test
    void nobodyIsOlderThanAnybodyEverWas() {
        Patient patient = patient();
        patient.setBirthDate(LocalDate.now().minusYears(131));
        assertTold(patient, "more than 130 years ago");
    }

    @Test
    void aPatientHasBothNames() {
        Patient patient = patient();
        patient.setGivenName(" ");
        assertTold(patient, "given name is missing");
    }

    @Test
    void nobodyRunsFiveHundredKilometresAWeek() {
        RunningProfile running = NEW.createRunningProfile();
        running.setWeeklyKm(500.0);
        assertTold(running, "between 0 and 400 km");
        running.setWeeklyKm(160.0);
        assertFine(running);
    }

    @Test
    void careDoesNotStartBeforeTheComplaint() {
        Episode episode = episode();
        episode.setOnset(LocalDate.of(2026, 3, 2));
        assertTold(episode, "The complaint began on 2026-03-02, after care started on 2026-03-01");
    }

    @Test
    void careDoesNotEndBeforeItStarts() {
        Episode episode = episode();
        episode.setEnd(LocalDate.of(2026, 2, 28));
        assertTold(episode, "ends on 2026-02-28, before it starts");
    }

    @Test
    void anEncounterEndsAfterItStarts() {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("E1");
        header.setStart(OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC));
        header.setEnd(header.getStart().minusMinutes(1));
        assertTold(header, "ends before it starts");
    }

    @Test
    void whatNobodyConfirmedIsNotSigned() {
        Encounter note = NEW.createEncounter();
        note.setId("E1");
        StrengthFinding carried = strength("4-");
        TreatmentLine offered = NEW.createTreatmentLine();
        offered.setId("T1");
        offered.setLabel("Manual therapy");
        FieldOrigin origin = NEW.createFieldOrigin();
        origin.setField("assessment.prognosis");
        note.getFindings().add(carried);
        note.getTreatments().add(offered);
        note.getOrigins().add(origin);
        carried.setProvenance(Provenance.CARRIED);
        assertFine(note);
        note.setSignature(NEW.createSignature());
        note.getSignature().setSigner("M. O'Hara");
        note.getSignature().setMeaning("author");
        note.getSignature().setSignedAt(OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC));
        assertTold(note, "Hip abductors was carried over");
        assertTold(note, "A text was carried over and not confirmed");
        carried.setProvenance(Provenance.CONFIRMED);
        origin.setProvenance(Provenance.CONFIRMED);
        offered.setProvenance(Provenance.DEFAULTED);
        assertTold(note, "Manual therapy was carried over or set by a shortcut");
        offered.setProvenance(Provenance.TYPED);
        assertFine(note);
    }

    @Test
    void theScoreOfASignedEncounterIsConfirmed() {
        Episode episode = episode();
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId("E1");
        header.setStart(OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC));
        episode.getEncounters().add(header);
        OutcomeScore score = NEW.createOutcomeScore();
        score.setId("S1");
        score.setInstrument("odi");
        score.setDate(LocalDate.of(2026, 3, 1));
        score.setLabel("ODI");
        score.setEncounter("E1");
        score.setProvenance(Provenance.CARRIED);
        episode.getScores().add(score);
        assertFine(score);
        header.setStatus(EncounterStatus.SIGNED);
        assertTold(score, "ODI was carried over");
        score.setProvenance(Provenance.CONFIRMED);
        assertFine(score);
    }

    @ParameterizedTest
    @ValueSource(strings = { "M54.50", "M51.360", "S33.6XXA", "G83.4", "M79" })
    void diagnosisCodesHaveTheShapeOfTheirClassification(String code) {
        assertFine(diagnosis(code));
    }

    @ParameterizedTest
    @ValueSource(strings = { "M5450", "54.5", "m54.50", "M54.", "M54.12345", "back pain" })
    void otherWordsAreNoDiagnosisCode(String code) {
        assertTold(diagnosis(code), code + " is not the shape of an ICD-10-CM code");
    }

    @Test
    void aGoalAsksForChangeTheBetterWay() {
        Goal goal = goal(Better.LOWER, 40, 40);
        assertTold(goal, "not better than the baseline");
        assertFine(goal(Better.LOWER, 40, 20));
        assertFine(goal(Better.HIGHER, 40, 60));
        assertTold(goal(Better.HIGHER, 40, 20), "not better than the baseline");
    }

    @Test
    void aGoalIsNotDueBeforeItWasSet() {
        Goal goal = goal(Better.LOWER, 40, 20);
        goal.setDue(goal.getSetOn().minusDays(1));
        assertTold(goal, "before it was set");
    }

    @Test
    void aPlanHappensAtLeastOnce() {
        PlanOfCare plan = NEW.createPlanOfCare();
        plan.setId("P1");
        plan.setFrom(LocalDate.of(2026, 3, 1));
        plan.setPerWeek(0.0);
        assertTold(plan, "more than 0 times a week");
        plan.setPerWeek(0.5);
        assertFine(plan);
        plan.setTo(LocalDate.of(2026, 2, 1));
        assertTold(plan, "The plan ends on 2026-02-01");
    }

    @Test
    void aWeekHasSevenDays() {
        ExercisePrescription dose = NEW.createExercisePrescription();
        dose.setId("X1");
        dose.setExercise("E-16");
        dose.setLabel("Bridge");
        dose.setDaysPerWeek(8);
        assertTold(dose, "between 1 and 7");
        dose.setDaysPerWeek(7);
        assertFine(dose);
        dose.setSets(0);
        assertTold(dose, "Sets must be at least 1");
    }

    @Test
    void aScoreLiesOnItsScale() {
        OutcomeScore score = NEW.createOutcomeScore();
        score.setId("S1");
        score.setInstrument("odi");
        score.setLabel("ODI");
        score.setDate(LocalDate.of(2026, 3, 1));
        score.setLow(0.0);
        score.setHigh(100.0);
        score.setScore(101.0);
        assertTold(score, "ODI: 101 is outside the scale, 0 to 100");
        score.setScore(100.0);
        assertFine(score);
    }

    @Test
    void painIsScoredFromZeroToTen() {
        Subjective subjective = NEW.createSubjective();
        subjective.setPainWorst(11);
        assertTold(subjective, "0 to 10; 11 is outside");
    }

    @Test
    void bestPainIsNotAboveWorstPain() {
        Subjective subjective = NEW.createSubjective();
        subjective.setPainBest(6);
        subjective.setPainWorst(4);
        assertTold(subjective, "Best pain (6) is higher than worst pain (4)");
    }

    @Test
    void painNowLiesBetweenBestAndWorst() {
        Subjective subjective = NEW.createSubjective();
        subjective.setPainBest(2);
        subjective.setPainWorst(4);
        subjective.setPainNow(5);
        assertTold(subjective, "Pain now (5)");
        subjective.setPainNow(4);
        assertFine(subjective);
    }

    @Test
    void aRedFlagThatIsPresentNeedsAnAction() {
        RedFlagAnswer flag = NEW.createRedFlagAnswer();
        flag.setRedFlag("RF-01");
        flag.setLabel("Loss of bladder control");
        flag.setLevel(ActionLevel.URGENT);
        flag.setPresent(Tri.YES);
        assertTold(flag, "Loss of bladder control");
        flag.setAction("Sent to the emergency department");
        assertFine(flag);
    }

    @Test
    void noJointMovesFourHundredDegrees() {
        RangeFinding range = NEW.createRangeFinding();
        range.setId("F1");
        range.setItem("rom-lumbar-flexion");
        range.setLabel("Lumbar flexion");
        range.setValue(400.0);
        assertTold(range, "Lumbar flexion: 400 degrees");
        range.setUnit("cm");
        assertFine(range);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "2-", "3+", "4-", "5", "5-" })
    void muscleGradesAsTaughtAreTaken(String grade) {
        assertFine(strength(grade));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0-", "5+", "6", "4--", "good" })
    void otherMuscleGradesAreNot(String grade) {
        assertTold(strength(grade), grade + " is not a muscle grade");
    }

    @Test
    void treatmentTakesNoNegativeMinutes() {
        TreatmentLine line = NEW.createTreatmentLine();
        line.setId("T1");
        line.setLabel("Massage");
        line.setMinutes(-5);
        assertTold(line, "Massage: -5 minutes is not plausible");
        line.setMinutes(15);
        assertFine(line);
    }

    @Test
    void twoGoalsNeverShareAnId() {
        Chart chart = NEW.createChart();
        chart.setId("c");
        chart.setPatient(patient());
        Episode episode = episode();
        episode.getGoals().addAll(List.of(goal(Better.LOWER, 40, 20), goal(Better.LOWER, 30, 10)));
        chart.getEpisodes().add(episode);
        assertTold(chart, "The id G1 is used twice");
    }

    private static void assertFine(EObject part) {
        Diagnostic diagnosis = Diagnostician.INSTANCE.validate(part);
        assertEquals(Diagnostic.OK, diagnosis.getSeverity(), () -> diagnosis.getChildren().toString());
    }

    private static void assertTold(EObject part, String words) {
        Diagnostic diagnosis = Diagnostician.INSTANCE.validate(part);
        assertTrue(diagnosis.getChildren().stream().anyMatch(problem -> problem.getMessage().contains(words)),
                () -> diagnosis.getChildren().toString());
    }

    private static Patient patient() {
        Patient patient = NEW.createPatient();
        patient.setRecordNumber("P-1");
        patient.setGivenName("Ada");
        patient.setFamilyName("Runner");
        return patient;
    }

    private static Episode episode() {
        Episode episode = NEW.createEpisode();
        episode.setId("EP1");
        episode.setTitle("Low back pain");
        episode.setStart(LocalDate.of(2026, 3, 1));
        return episode;
    }

    private static Diagnosis diagnosis(String code) {
        Diagnosis diagnosis = NEW.createDiagnosis();
        diagnosis.setId("D1");
        diagnosis.setLabel("Low back pain");
        diagnosis.setCode(code);
        return diagnosis;
    }

    private static Goal goal(Better better, double from, double to) {
        Goal goal = NEW.createGoal();
        goal.setId("G1");
        goal.setText("Runs 10 km");
        goal.setSetOn(LocalDate.of(2026, 3, 1));
        goal.setBetter(better);
        goal.setBaseline(from);
        goal.setTarget(to);
        return goal;
    }

    private static StrengthFinding strength(String grade) {
        StrengthFinding strength = NEW.createStrengthFinding();
        strength.setId("F1");
        strength.setItem("mt-hip-abductors");
        strength.setLabel("Hip abductors");
        strength.setGrade(grade);
        return strength;
    }
}
