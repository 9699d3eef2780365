package org.plumbline.core.careplan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

class PlanProposalTest {

    static Stream<String> everyMainCondition() {
        return new PlannedCase().catalogue.all(Condition.class).stream()
                .filter(condition -> condition.getStanding() == Standing.MAIN).map(Condition::getId);
    }

    static Stream<Arguments> everyMainConditionInEveryStage() {
        return everyMainCondition().flatMap(condition -> Stream.of(3, 60, 400).flatMap(days ->
                Stream.of(Irritability.LOW, Irritability.HIGH).map(level -> Arguments.of(condition, days, level))));
    }

    @ParameterizedTest
    @MethodSource("everyMainConditionInEveryStage")
    void hasExercisesInEveryPhaseAndNothingThatIsHeldBack(String condition, int days, Irritability level) {
        PlanProposal plan = new PlannedCase(condition).since(days).irritable(level).plan();
        assertEquals(List.of(), plan.obstacles());
        assertAll(plan.phases().stream().map(phase -> () -> {
            assertFalse(phase.exercises().isEmpty(), phase.phase());
            assertFalse(phase.treatments().isEmpty(), phase.phase());
            assertFalse(phase.education().isEmpty(), phase.phase());
            assertFalse(phase.aims().isEmpty(), phase.phase());
            assertFalse(phase.criteria().isEmpty(), phase.phase());
        }));
        assertTrue(plan.items().noneMatch(item -> item.cautions().stream().anyMatch(HeldBack::asksForReason)));
        assertTrue(plan.phases().getFirst().current());
    }

    @ParameterizedTest
    @MethodSource("everyMainConditionInEveryStage")
    @DisplayName("R-46: a programme of 6 to 12 weeks")
    void runsForAsLongAsProgrammesUsuallyDo(String condition, int days, Irritability level) {
        Course course = new PlannedCase(condition).since(days).irritable(level).plan().course();
        assertTrue(course.weeks() >= 6 && course.weeks() <= 12, course.words());
        assertEquals("R-46", course.trail().sources().getFirst().entry());
    }

    @Test
    void weeksAreCountedFromTheStartOfCareAndNotFromThePhaseOfTheBook() {
        List<PlanPhase> phases = new PlannedCase("C-02").irritable(Irritability.LOW).since(30).plan().phases();
        assertEquals("C-02.control", phases.getFirst().phase());
        assertEquals(0, phases.getFirst().fromWeek());
        assertEquals(4, phases.getFirst().toWeek());
        assertEquals(4, phases.get(1).fromWeek());
    }

    @Test
    @DisplayName("R-51, R-52, CF-23, CF-06: a disc plan has no flexion drill and no adjustment, and hinges at the hips")
    void disc() {
        PlannedCase disc = new PlannedCase("C-02").has("exercise ball");
        List<String> suggested = disc.suggested();
        Stream.of("E-12", "E-14", "E-17", "E-19", "E-21", "T-02")
                .forEach(id -> assertFalse(suggested.contains(id), id));
        assertTrue(suggested.contains("E-05"));
        LeftOut adjustment = leftOut(disc, "T-02");
        assertTrue(adjustment.trail().sources().stream().anyMatch(source -> source.entry().equals("CF-06")));
        assertTrue(disc.plan().disagreements().stream().anyMatch(one -> one.conflict().equals("CF-06")
                && one.held().id().equals("b") && !one.own() && one.others().size() == 1));
    }

    @Test
    @DisplayName("R-53: a disc plan begins on the first day, with unloading and a change of daily activities")
    void discEarly() {
        PlanPhase first = new PlannedCase("C-02").since(0).plan().phases().getFirst();
        assertEquals(0, first.fromWeek());
        assertEquals(List.of("T-11", "T-13", "T-12"), PlannedCase.ids(first).subList(0, 3));
    }

    @Test
    @DisplayName("R-62, CF-22: a facet plan begins with decompression and has no extension-loaded drill")
    void facet() {
        PlannedCase facet = new PlannedCase("C-01");
        PlanPhase first = facet.plan().phases().getFirst();
        assertEquals("T-14", first.treatments().getFirst().entry());
        assertEquals("E-01", first.exercises().getFirst().entry());
        Stream.of("E-04", "E-18", "E-22").forEach(id -> assertFalse(facet.suggested().contains(id), id));
        assertTrue(facet.suggested().contains("E-03"), "control of extension is trained");
    }

    @Test
    @DisplayName("R-49, R-50, CF-10: a fresh spasm is not forced away; light load only")
    void freshSpasm() {
        PlanPhase first = new PlannedCase("C-05").since(3).irritable(Irritability.LOW).plan().phases().getFirst();
        assertEquals(PhaseKind.CALM, first.kind());
        assertEquals(List.of("E-07", "E-35", "E-36", "E-44"),
                first.exercises().stream().map(PlanItem::entry).toList());
        assertEquals(List.of("T-12", "T-07"), first.treatments().stream().map(PlanItem::entry).toList());
        assertEquals(PhaseKind.CONTROL, new PlannedCase("C-05").since(7).irritable(Irritability.LOW).plan().phases()
                .getFirst().kind(), "from one week on");
    }

    @Test
    @DisplayName("R-48: a chronic spasm is treated directly")
    void chronicSpasm() {
        PlannedCase spasm = new PlannedCase("C-05").since(100).has("firm ball");
        PlanPhase first = spasm.plan().phases().getFirst();
        assertEquals(PhaseKind.CONTROL, first.kind());
        assertTrue(PlannedCase.ids(first).containsAll(List.of("E-08", "T-28", "T-17", "T-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "C-04", "C-05" })
    @DisplayName("R-59: examine before treating a spasm or assuming a sacroiliac sprain")
    void examineFirst(String condition) {
        PlannedCase one = new PlannedCase(condition);
        assertTrue(one.plan().first().stream().anyMatch(line -> line.endsWith("(R-59)")));
        one.note.getFindings().add(ChartFactory.eINSTANCE.createTestFinding());
        assertFalse(one.plan().first().stream().anyMatch(line -> line.endsWith("(R-59)")));
    }

    @Test
    @DisplayName("R-63: no rest for a sacroiliac sprain, exercise from the first day")
    void sacroiliac() {
        PlannedCase sprain = new PlannedCase("C-04").since(0);
        assertFalse(sprain.suggested().contains("T-21"));
        assertFalse(sprain.suggested().contains("T-22"));
        assertEquals("E-09", sprain.plan().phases().getFirst().exercises().getFirst().entry());
        assertTrue(sprain.plan().first().stream().anyMatch(line -> line.endsWith("(R-63)")));
    }

    @Test
    @DisplayName("R-19, R-20, R-36: a strain pauses running a week, rests a day or two, cools 10 to 20 minutes")
    void strain() {
        PlanPhase first = new PlannedCase("C-06").since(1).plan().phases().getFirst();
        assertEquals(1, first.toWeek());
        assertTrue(advice(first, "T-22").contains("week"));
        assertTrue(sources(first, "T-22").contains("R-19"));
        assertTrue(sources(first, "T-21").contains("R-20"));
        assertTrue(sources(first, "T-15").contains("R-36"));
        assertTrue(advice(first, "T-15").contains("10"), advice(first, "T-15"));
    }

    @Test
    @DisplayName("R-17, R-45: a complex case trains from the first week, with resistance work and walking")
    void complex() {
        PlannedCase chronic = new PlannedCase("C-15").since(300).has("resistance band");
        for (Irritability level : List.of(Irritability.LOW, Irritability.HIGH)) {
            PlanPhase first = chronic.irritable(level).plan().phases().getFirst();
            assertEquals(0, first.fromWeek());
            assertTrue(PlannedCase.ids(first).containsAll(List.of("E-50", "E-44", "T-46")), first.phase());
        }
        PlanPhase last = chronic.plan().phases().getLast();
        assertTrue(sources(last, "T-34").contains("R-45"));
    }

    @Test
    @DisplayName("R-37: rolling for ten minutes a day")
    void rolling() {
        PlanPhase first = new PlannedCase("C-07").plan().phases().getFirst();
        assertTrue(sources(first, "T-27").contains("R-37"));
        assertTrue(advice(first, "T-27").contains("10") || advice(first, "T-27").contains("en minutes"),
                advice(first, "T-27"));
    }

    @ParameterizedTest(name = "{0}: {3} in {1}, {2}: {4}")
    @CsvSource({ "R-41, C-02, CALM, E-06, hold 30 s", "R-42, C-02, MAINTAIN, E-12, 3 × 10",
        "R-43, C-09, MAINTAIN, E-13, '3 × 10, each side'", "R-44, C-02, MAINTAIN, E-14, '3 × 10, each side'" })
    void dosesOfTheSourcesAreReached(String rule, String condition, PhaseKind kind, String exercise, String dose) {
        PlannedCase one = new PlannedCase(condition).has("exercise ball").holds("CF-23", "a");
        PlanPhase phase = one.plan().phases().stream().filter(other -> other.kind() == kind).findFirst().orElseThrow();
        assertTrue(item(phase, exercise).dose().contains(dose), item(phase, exercise).dose());
        assertTrue(sources(phase, exercise).contains(rule), sources(phase, exercise).toString());
    }

    @Test
    @DisplayName("R-21, CF-03: a clinic that wants full recovery first suggests no running before the return")
    void fullRecoveryFirst() {
        PlannedCase spasm = new PlannedCase("C-05").since(10);
        assertTrue(PlannedCase.ids(spasm.plan().phases().get(1)).contains("E-46"), "by default with little pain");
        for (PlanPhase phase : spasm.holds("CF-03", "e").plan().phases()) {
            assertEquals(phase.kind() == PhaseKind.RETURN, PlannedCase.ids(phase).contains("E-46"), phase.phase());
        }
    }

    @ParameterizedTest
    @MethodSource("everyMainCondition")
    @DisplayName("R-22, R-23: after two weeks of pain a plan treats at once; no break is passive")
    void noPassiveBreak(String condition) {
        PlanPhase first = new PlannedCase(condition).since(14).plan().phases().getFirst();
        assertFalse(first.exercises().isEmpty());
        assertEquals(0, first.fromWeek());
        assertTrue(first.treatments().stream().anyMatch(item -> !List.of("T-21", "T-22").contains(item.entry())));
    }

    @Test
    @DisplayName("R-12, R-68: fitness is kept in the pool, not on a bicycle")
    void fitness() {
        PlanPhase load = new PlannedCase("C-06").plan().phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.LOAD).findFirst().orElseThrow();
        assertTrue(sources(load, "T-35").containsAll(List.of("R-12", "R-68")));
    }

    @Test
    @DisplayName("R-60, CF-02: unspecific pain stretches dynamically, and the back is not stretched")
    void unspecific() {
        List<String> suggested = new PlannedCase("C-14").suggested();
        assertTrue(suggested.contains("T-33"));
        Stream.of("T-01", "E-19", "E-20", "E-21").forEach(id -> assertFalse(suggested.contains(id), id));
    }

    @Test
    @DisplayName("R-61: a limited hip is mobilised together with the trunk")
    void contributory() {
        PlannedCase both = new PlannedCase("C-01", "C-16");
        PlanPhase control = both.plan().phases().get(1);
        assertTrue(PlannedCase.ids(control).containsAll(List.of("E-34", "T-32")));
        assertFalse(new PlannedCase("C-01").suggested().contains("E-34"));
    }

    @Test
    @DisplayName("R-67: every exercise says how much, what it should feel like and when to stop")
    void prescriptionsSayWhatTheyMust() {
        assertAll(new PlannedCase("C-09").has("resistance band").plan().phases().stream()
                .flatMap(phase -> phase.exercises().stream()).map(item -> () -> {
                    assertFalse(item.dose().isBlank(), item.entry());
                    assertEquals(2, item.advice().size(), item.entry());
                }));
    }

    @Test
    @DisplayName("R-69: work and activity are taken up early")
    void early() {
        assertTrue(sources(new PlannedCase("C-14").plan().phases().getFirst(), "T-52").contains("R-69"));
        assertTrue(PlannedCase.ids(new PlannedCase("C-14").plan().phases().getFirst())
                .containsAll(List.of("T-52", "A-06", "E-44")));
    }

    @ParameterizedTest
    @MethodSource("everyMainConditionInEveryStage")
    void withoutEquipmentNothingIsSuggestedThatNeedsSome(String condition, int days, Irritability level) {
        PlannedCase bare = new PlannedCase(condition).since(days).irritable(level);
        bare.plan().items().filter(item -> item.kind() == PlanItem.Kind.EXERCISE)
                .map(item -> bare.catalogue.find(Exercise.class, item.entry()).orElseThrow())
                .forEach(exercise -> assertEquals(List.of(), exercise.getNeeds(), exercise.getId()));
    }

    @Test
    void whatNeedsEquipmentIsReplacedByWhatIsEasierOrLeftOutWithTheReason() {
        PlannedCase facet = new PlannedCase("C-01");
        PlanItem instead = facet.plan().items().filter(item -> !item.insteadOf().isEmpty()).findFirst().orElseThrow();
        assertEquals("E-40", instead.entry());
        assertTrue(instead.insteadOf().contains("resistance band"), instead.insteadOf());
        assertTrue(facet.has("resistance band").suggested().contains("E-02"));
        assertTrue(leftOut(new PlannedCase("C-07"), "E-08").why().contains("firm ball"));
    }

    @Test
    void equipmentOfExercisesThatAreDoneAlreadyIsThere() {
        PlannedCase facet = new PlannedCase("C-01");
        facet.episode.getPrescriptions().add(Prescriptions.start(
                facet.catalogue.find(Exercise.class, "E-02").orElseThrow(), PhaseKind.LOAD, PlannedCase.TODAY, ""));
        PlanPhase load = facet.plan().phases().getFirst();
        assertEquals(PhaseKind.LOAD, load.kind(), "the phase whose exercises are prescribed");
        assertTrue(item(load, "E-02").inPlan());
    }

    @Test
    @DisplayName("R-47: what a physician decides is named, after conservative care, and never suggested")
    void whatAPhysicianDecidesIsNamedAndNeverSuggested() {
        PlannedCase disc = new PlannedCase("C-02");
        List<String> referrals = disc.plan().referrals().stream().map(ReferralOption::entry).toList();
        assertTrue(referrals.containsAll(List.of("T-08", "T-09", "T-10", "T-38", "T-39", "T-42")),
                referrals.toString());
        assertTrue(disc.suggested().stream().noneMatch(referrals::contains));
        assertTrue(disc.plan().referrals().stream().filter(one -> one.entry().equals("T-42")).findFirst().orElseThrow()
                .when().endsWith("(6 to 12 weeks)"));
    }

    @Test
    void anUrgentRedFlagComesBeforeAnyPlan() {
        PlannedCase flagged = new PlannedCase("C-02");
        RedFlagAnswer flag = ChartFactory.eINSTANCE.createRedFlagAnswer();
        flag.setRedFlag("RF-01");
        flag.setLabel("Loss of bladder or bowel control");
        flag.setLevel(ActionLevel.URGENT);
        flag.setPresent(Tri.YES);
        flagged.note.getRedFlags().add(flag);
        assertEquals(List.of("Act on the red flag first: Loss of bladder or bowel control."),
                flagged.plan().obstacles());
        assertEquals(List.of(), flagged.plan().phases());
        flag.setAction("Sent to the emergency department, excluded there");
        assertFalse(flagged.plan().phases().isEmpty());
    }

    @Test
    void withoutADiagnosisNothingIsPlanned() {
        assertEquals(1, new PlannedCase().plan().obstacles().size());
        assertEquals(List.of("The catalogue has no rehabilitation for Stress fracture."),
                new PlannedCase("C-20").plan().obstacles());
    }

    @Test
    void afterTheEndOfCareNothingIsPlanned() {
        PlannedCase ended = new PlannedCase("C-01");
        ended.episode.setEnd(PlannedCase.TODAY);
        assertEquals(1, ended.plan().obstacles().size());
        assertEquals(List.of(), ended.plan().phases());
    }

    private static LeftOut leftOut(PlannedCase one, String entry) {
        return one.plan().leftOut().stream().filter(left -> left.entry().equals(entry)).findFirst().orElseThrow();
    }

    private static PlanItem item(PlanPhase phase, String entry) {
        return phase.items().filter(item -> item.entry().equals(entry)).findFirst().orElseThrow();
    }

    private static String advice(PlanPhase phase, String entry) {
        return String.join(" ", item(phase, entry).advice());
    }

    private static List<String> sources(PlanPhase phase, String entry) {
        return item(phase, entry).trail().sources().stream().map(source -> source.entry()).toList();
    }
}
