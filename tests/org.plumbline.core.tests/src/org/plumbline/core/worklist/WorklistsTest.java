package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.care.CareFacts;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

class WorklistsTest {

    private static final ChartFactory FACTORY = ChartFactory.eINSTANCE;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Chart chart = FACTORY.createChart();
    private final Episode episode = FACTORY.createEpisode();
    private final List<Encounter> notes = new ArrayList<>();

    @BeforeEach
    void chart() {
        chart.setId("c1");
        chart.setPatient(FACTORY.createPatient());
        chart.getPatient().setCoverage(FACTORY.createCoverage());
        chart.getPatient().getCoverage().setRuleSet("medicare-therapy");
        episode.setId("e1");
        episode.setStart(START);
        chart.getEpisodes().add(episode);
    }

    @Test
    void aNoteThatIsNotSignedIsOnTheListUntilItIs() {
        EncounterHeader visit = visit(0);
        visit.setStatus(EncounterStatus.COMPLETE);
        assertFalse(item(Worklist.UNSIGNED, 0).orElseThrow().late(), "on its own day");
        assertTrue(item(Worklist.UNSIGNED, 1).orElseThrow().late());
        visit.setStatus(EncounterStatus.SIGNED);
        assertTrue(item(Worklist.UNSIGNED, 1).isEmpty());
    }

    @Test
    void aNoteOfAnEndedEpisodeIsOnTheListToo() {
        visit(0).setStatus(EncounterStatus.DRAFT);
        episode.setEnd(START.plusDays(3));
        assertEquals("A note is not signed", item(Worklist.UNSIGNED, 5).orElseThrow().words());
    }

    @Test
    @DisplayName("mt-progress-report: in sight from the eighth treatment day, due on the tenth, over on the eleventh")
    void theProgressReport() {
        visits(7);
        assertTrue(item(Worklist.REPORT_DUE, 60).isEmpty());
        visit(7);
        assertEquals(Reason.REPORT_NEAR, item(Worklist.REPORT_DUE, 60).orElseThrow().reason());
        visit(8);
        assertEquals("Treatment day 9 of 10, no report yet",
                item(Worklist.REPORT_DUE, 60).orElseThrow().words());
        visit(9);
        WorkItem due = item(Worklist.REPORT_DUE, 60).orElseThrow();
        assertEquals(Reason.REPORT_DUE, due.reason());
        assertEquals(START.plusDays(9), due.day());
        assertEquals("mt-progress-report", due.source().entry());
        visit(10);
        assertEquals(Reason.REPORT_OVER, item(Worklist.REPORT_DUE, 60).orElseThrow().reason());
        assertEquals(START.plusDays(9), item(Worklist.REPORT_DUE, 60).orElseThrow().day(), "the day it was due");
    }

    @Test
    @DisplayName("mt-progress-report: a payer without that rule, and an episode that has ended, ask for no report")
    void noReport() {
        visits(12);
        chart.getPatient().getCoverage().setRuleSet("commercial-per-code");
        assertTrue(item(Worklist.REPORT_DUE, 60).isEmpty());
        chart.getPatient().getCoverage().setRuleSet("medicare-therapy");
        episode.setEnd(START.plusDays(20));
        assertTrue(item(Worklist.REPORT_DUE, 60).isEmpty());
    }

    @Test
    @DisplayName("mt-certification: an uncertified plan is on the list, by the thirtieth day")
    void anUncertifiedPlan() {
        visit(0);
        plan(6);
        WorkItem item = item(Worklist.CERTIFICATION, 30).orElseThrow();
        assertEquals(Reason.NOT_CERTIFIED, item.reason());
        assertEquals(START.plusDays(30), item.day());
        assertFalse(item.late());
        assertTrue(item(Worklist.CERTIFICATION, 31).orElseThrow().late());
    }

    @Test
    @DisplayName("mt-certification: after a verbal order the signature is due on the fourteenth day")
    void aVerbalOrder() {
        visit(0);
        plan(6).setVerbalOrderOn(START);
        WorkItem item = item(Worklist.CERTIFICATION, 1).orElseThrow();
        assertEquals(Reason.ORDER_NOT_SIGNED, item.reason());
        assertEquals(START.plusDays(14), item.day());
    }

    @Test
    @DisplayName("mt-certification-interval: in sight two weeks before its end, ended the day after")
    void certificationEnds() {
        visit(0);
        plan(12).setCertifiedOn(START);
        assertTrue(item(Worklist.CERTIFICATION, 12 * 7 - 15).isEmpty());
        assertEquals("Certification ends in 14 days", item(Worklist.CERTIFICATION, 12 * 7 - 14).orElseThrow().words());
        assertEquals(Reason.CERTIFICATION_ENDS, item(Worklist.CERTIFICATION, 12 * 7).orElseThrow().reason());
        assertEquals(Reason.CERTIFICATION_ENDED, item(Worklist.CERTIFICATION, 12 * 7 + 1).orElseThrow().reason());
    }

    @Test
    @DisplayName("mt-certification-interval: a plan longer than 90 days ends after 90")
    void theIntervalIsTheLongest() {
        visit(0);
        plan(20).setCertifiedOn(START);
        assertEquals(START.plusDays(90), item(Worklist.CERTIFICATION, 80).orElseThrow().day());
    }

    @Test
    void aReExaminationIsDueByTheEndOfThePlan() {
        visit(0).setKind(EncounterKind.EVALUATION);
        plan(6);
        assertTrue(item(Worklist.RE_EXAMINATION, 42 - 15).isEmpty());
        WorkItem near = item(Worklist.RE_EXAMINATION, 42 - 14).orElseThrow();
        assertEquals(START.plusWeeks(6), near.day());
        assertEquals("Duration in the plan of care", near.source().label());
        assertEquals(Reason.PLAN_ENDED, item(Worklist.RE_EXAMINATION, 43).orElseThrow().reason());
        visit(42 - 15).setKind(EncounterKind.RE_EVALUATION);
        assertTrue(item(Worklist.RE_EXAMINATION, 42).isPresent(), "examined long before the end");
        visit(42 - 14).setKind(EncounterKind.RE_EVALUATION);
        assertTrue(item(Worklist.RE_EXAMINATION, 43).isEmpty());
    }

    @Test
    void aRedFlagIsOpenUntilSomeNoteSaysWhatWasDone() {
        visit(0);
        flag("RF-08", "Leg weakness", ActionLevel.REFER);
        assertEquals("Leg weakness: nothing recorded that was done", item(Worklist.RED_FLAG, 1).orElseThrow().words());
        flag("RF-01", "Saddle numbness", ActionLevel.URGENT);
        assertEquals("Saddle numbness, and 1 more: nothing recorded that was done",
                item(Worklist.RED_FLAG, 1).orElseThrow().words(), "the most urgent first");
        notes.getLast().getRedFlags().getLast().setAction("Sent to the emergency department");
        visit(3);
        assertEquals("RF-08", item(Worklist.RED_FLAG, 4).orElseThrow().source().entry());
        flag("RF-08", "Leg weakness", ActionLevel.REFER).setAction("Referred");
        assertTrue(item(Worklist.RED_FLAG, 4).isEmpty(), "settled by a later note");
    }

    @Test
    @DisplayName("R-23, RF-19: unchanged for two weeks is off track, a day less is not")
    void unchangedForTwoWeeks() {
        pain(0, 6);
        pain(13, 5);
        assertTrue(item(Worklist.OFF_TRACK, 13).isEmpty());
        pain(14, 5);
        WorkItem item = item(Worklist.OFF_TRACK, 14).orElseThrow();
        assertEquals("R-23", item.source().entry());
        assertEquals("No real change in 2 weeks: NPRS 6, now 5", item.words());
        pain(15, 4);
        assertTrue(item(Worklist.OFF_TRACK, 15).isEmpty(), "two points are real");
    }

    @Test
    void whatIsReallyWorseIsOffTrackAtOnce() {
        score("odi", 0, 30);
        score("odi", 4, 42);
        assertEquals("ODI is worse: 30, now 42", item(Worklist.OFF_TRACK, 4).orElseThrow().words());
    }

    @Test
    @DisplayName("R-47, RF-25: six weeks of conservative care without an important change")
    void sixWeeksWithoutAnImportantChange() {
        score("psfs", 0, 4);
        score("psfs", 42, 6.2);
        assertEquals("R-47", item(Worklist.OFF_TRACK, 42).orElseThrow().source().entry(), "real, not important");
        score("psfs", 43, 6.3);
        assertTrue(item(Worklist.OFF_TRACK, 43).isEmpty());
    }

    @Test
    @DisplayName("P-10: a strain takes one to three weeks")
    void aStrainTakesThreeWeeks() {
        condition("C-06");
        score("psfs", 0, 4);
        score("psfs", 21, 6.1);
        assertTrue(item(Worklist.OFF_TRACK, 21).isEmpty());
        score("psfs", 22, 6.1);
        assertEquals("P-10", item(Worklist.OFF_TRACK, 22).orElseThrow().source().entry());
    }

    @Test
    @DisplayName("P-08: a primary spasm lets run without pain within a week")
    void aSpasmTakesAWeek() {
        condition("C-05");
        pain(0, 7);
        pain(7, 6);
        assertTrue(item(Worklist.OFF_TRACK, 7).isEmpty());
        pain(8, 6);
        assertEquals("P-08", item(Worklist.OFF_TRACK, 8).orElseThrow().source().entry());
    }

    @Test
    void aGoalNotReachedOnItsDayIsOffTrack() {
        Goal goal = FACTORY.createGoal();
        goal.setMeasure("odi");
        goal.setBetter(Better.LOWER);
        goal.setTarget(10.0);
        goal.setSetOn(START);
        goal.setDue(START.plusDays(28));
        episode.getGoals().add(goal);
        assertTrue(item(Worklist.OFF_TRACK, 28).isEmpty());
        assertEquals("A goal is still open after the day set for it",
                item(Worklist.OFF_TRACK, 29).orElseThrow().words());
        score("odi", 28, 10);
        assertTrue(item(Worklist.OFF_TRACK, 29).isEmpty(), "reached, though nobody closed it");
    }

    @Test
    void whatIsLateComesFirst() {
        visits(11);
        Chart other = FACTORY.createChart();
        other.setId("c2");
        Map<Worklist, List<WorkItem>> lists = Worklists.of(
                List.of(CareFacts.of(other, List.of()), CareFacts.of(chart, notes)), START.plusDays(30),
                InstalledContent.catalogue());
        assertEquals(List.of("c1"), lists.get(Worklist.REPORT_DUE).stream().map(WorkItem::chart).toList());
        assertEquals(List.of(), lists.get(Worklist.CERTIFICATION));
    }

    private Optional<WorkItem> item(Worklist list, int day) {
        CareFacts whole = CareFacts.of(chart, notes);
        if (!notes.isEmpty()) {
            CareFacts before = CareFacts.of(chart, notes.subList(0, notes.size() - 1));
            assertEquals(whole, before.after(chart, List.of(notes.getLast())), "as if read whole");
        }
        return Worklists.of(List.of(whole), START.plusDays(day), InstalledContent.catalogue()).get(list).stream()
                .findFirst();
    }

    private void visits(int count) {
        for (int day = 0; day < count; day++) {
            visit(day);
        }
    }

    private EncounterHeader visit(int day) {
        EncounterHeader header = FACTORY.createEncounterHeader();
        header.setId("n" + episode.getEncounters().size());
        header.setStatus(EncounterStatus.SIGNED);
        header.setStart(OffsetDateTime.of(START.plusDays(day).atTime(9, 0), ZoneOffset.UTC));
        episode.getEncounters().add(header);
        Encounter note = FACTORY.createEncounter();
        note.setId(header.getId());
        notes.add(note);
        return header;
    }

    private RedFlagAnswer flag(String id, String label, ActionLevel level) {
        RedFlagAnswer flag = FACTORY.createRedFlagAnswer();
        flag.setRedFlag(id);
        flag.setLabel(label);
        flag.setLevel(level);
        flag.setPresent(Tri.YES);
        notes.getLast().getRedFlags().add(flag);
        return flag;
    }

    private PlanOfCare plan(int weeks) {
        PlanOfCare plan = FACTORY.createPlanOfCare();
        plan.setFrom(START);
        plan.setWeeks(weeks);
        episode.getPlans().add(plan);
        return plan;
    }

    private void pain(int day, int worst) {
        visit(day).setPainWorst(worst);
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
