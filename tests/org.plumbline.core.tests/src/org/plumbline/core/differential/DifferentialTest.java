package org.plumbline.core.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.reasoning.CaseOf.evaluation;
import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.TestResult.NEGATIVE;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.YES;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.reasoning.CaseOf;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ImagingStudy;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.Examination;

class DifferentialTest {

    private final EncounterBuilder note = evaluation();

    private Differential reason() {
        return Differential.of(CaseOf.of(note));
    }

    private String leading() {
        Verdict verdict = reason().verdict();
        return verdict instanceof Verdict.Leading lead ? lead.hypothesis().condition().getId() : verdict.why();
    }

    @Test
    @DisplayName("C-01: extension provokes, bending forward eases, the back hollows")
    void facet() {
        note.told(it -> it.setEasing("Sitting bent forward")).answered(YES, "Q-14").answered(NO, "Q-22", "Q-06")
                .examined(it -> it.saw("X-21", CENTRAL, ABNORMAL, "deep lordosis")
                        .repeated("move-repeated-extension", 10, PainResponse.INCREASES, PainResponse.NONE)
                        .test("test-kemp", LEFT, POSITIVE, "").strength("X-22", CENTRAL, "4"));
        assertEquals("C-01", leading());
        assertTrue(reason().contributory().stream().anyMatch(also -> "C-08".equals(also.condition().getId())));
    }

    @Test
    @DisplayName("C-02: bending forward provokes, extension eases and centralises")
    void disc() {
        note.answered(YES, "Q-04", "Q-05", "Q-22").told(it -> it.setEasing("Lying prone"))
                .examined(it -> it.repeated("move-repeated-extension", 10, PainResponse.CENTRALIZES, PainResponse.NONE)
                        .repeated("move-repeated-flexion", 10, PainResponse.INCREASES, PainResponse.NONE));
        assertEquals("C-02", leading());
    }

    @Test
    @DisplayName("C-03: below the knee, numb, weak, straight-leg raise positive")
    void root() {
        note.told(it -> it.setLocation("Left buttock and calf to the foot"))
                .examined(it -> it.test("test-slr", LEFT, POSITIVE, "Leg pain").at(40)
                        .neuro("neuro-dermatome-l5", LEFT, "reduced", ABNORMAL)
                        .neuro("neuro-myotome-l5", LEFT, "4/5", ABNORMAL));
        assertEquals("C-03", leading());
        assertTrue(((Verdict.Leading) reason().verdict()).together().stream()
                .anyMatch(also -> "C-02".equals(also.condition().getId())));
    }

    @Test
    @DisplayName("C-04: dimples, stairs, one leg, and three of five provocation tests")
    void sacroiliac() {
        note.answered(YES, "Q-09", "Q-15a", "Q-15b", "Q-15c").examined(it -> sacroiliacTests(it, 3));
        assertEquals("C-04", leading());
    }

    private static void sacroiliacTests(Examination it, int positive) {
        List<String> members = List.of("test-sij-distraction", "test-thigh-thrust", "test-sij-compression",
                "test-sacral-thrust", "test-gaenslen");
        for (int i = 0; i < members.size(); i++) {
            it.test(members.get(i), LEFT, i < positive ? POSITIVE : NEGATIVE, "");
        }
    }

    @Test
    @DisplayName("C-05: stabbing, on one side, back only, better after massage")
    void spasm() {
        note.answered(YES, "Q-11", "Q-12", "Q-13", "Q-18");
        assertEquals("C-05", leading());
    }

    @Test
    @DisplayName("C-06: began with a lift, back only")
    void strain() {
        note.answered(YES, "Q-12", "Q-36").answered(NO, "Q-11");
        assertEquals("C-06", leading());
    }

    @Test
    @DisplayName("C-07: a taut band with a spot that gives the familiar pain")
    void triggerPoints() {
        note.told(it -> it.setAggravating("Hard runs")).examined(it -> it.saw("X-17", LEFT, ABNORMAL, "taut band"));
        assertEquals("C-07", leading());
    }

    @Test
    @DisplayName("C-08: tight hip flexors, pelvis tipped forward, nothing else in front")
    void lowerCrossed() {
        note.answered(YES, "Q-02").examined(it -> it.range("X-08", LEFT, -10, ABNORMAL)
                .saw("X-21", CENTRAL, ABNORMAL, "pelvis tipped forward").strength("mmt-gluteus-maximus", LEFT, "4"));
        assertEquals("C-08", leading());
    }

    @Test
    @DisplayName("C-09: weak trunk and hips, a back about to give way, nothing else in front")
    void poorStability() {
        note.answered(YES, "Q-16").examined(it -> it.strength("X-22", CENTRAL, "3").strength("X-10", LEFT, "4")
                .test("test-prone-instability", CENTRAL, POSITIVE, ""));
        assertEquals("C-09", leading());
    }

    @ParameterizedTest(name = "R-66: an image that shows “{0}” speaks for {1}")
    @CsvSource({ "Narrowed disc L5/S1 with degeneration, C-12", "Facet arthrosis, C-13",
        "Disc extrusion L4/5 left, C-02", "Contact with the left L5 root, C-03", "Stress fracture of the pars, C-20",
        "Spondylolisthesis grade 1, C-25", "Central stenosis, C-24" })
    void imaging(String shows, String condition) {
        ImagingStudy image = ChartFactory.eINSTANCE.createImagingStudy();
        image.setId("I1");
        image.setFinding(shows);
        note.episode().with(episode -> episode.getImaging().add(image));
        assertFalse(reason().find(condition).orElseThrow().favoring().isEmpty());
        image.setFinding("No fracture, no stenosis, no hernia, no arthrosis, no listhesis");
        assertTrue(reason().conditions().stream().allMatch(hypothesis -> hypothesis.favoring().stream()
                .noneMatch(argument -> "Imaging".equals(argument.input().label()))));
    }

    @Test
    @DisplayName("R-57: over 65 with a diffuse ache speaks for arthritis, as a hint only; 30 to 60 for a worn disc")
    void ageBands() {
        note.answered(YES, "Q-19");
        born("1955-01-01");
        assertEquals("C-13", leading());
        Argument age = argument("C-13", "age");
        assertTrue(age.favors());
        assertEquals(Strength.WEAK, age.strength());
        assertFalse(argument("C-12", "age").favors());
        born("1980-01-01");
        assertFalse(argument("C-13", "age").favors());
        assertTrue(argument("C-12", "age").favors());
    }

    private void born(String day) {
        note.episode().chart().with(patient -> patient.setBirthDate(LocalDate.parse(day)));
    }

    private Argument argument(String condition, String topic) {
        return reason().find(condition).orElseThrow().arguments().stream()
                .filter(argument -> topic.equals(argument.topic())).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("R-54: thigh pain that stops above the knee fits the sacroiliac joint, pain past the knee does not")
    void kneeLimit() {
        note.told(it -> it.setLocation("Low back, right buttock and back of the thigh, never below the knee"));
        assertTrue(argument("C-04", "spread").favors());
        note.told(it -> it.setLocation("Low back, right buttock and calf"));
        assertFalse(argument("C-04", "spread").favors());
        assertTrue(argument("C-03", "spread").favors());
    }

    @Test
    @DisplayName("R-54: the knee is the limit of the body chart too")
    void kneeLimitOnTheBodyChart() {
        mark("back of thigh");
        assertTrue(argument("C-04", "spread").favors());
        mark("calf");
        assertFalse(argument("C-04", "spread").favors());
    }

    private void mark(String region) {
        var mark = ChartFactory.eINSTANCE.createBodyMark();
        mark.setId(region);
        mark.setRegion(region);
        note.encounter().getMarks().add(mark);
    }

    @Test
    @DisplayName("R-55: pain confined to the back is strain or spasm, pain in the leg is neither")
    void backOnly() {
        note.told(it -> it.setLocation("Low back, left; no buttock or leg pain"));
        assertTrue(argument("C-05", "spread").favors());
        assertTrue(argument("C-06", "spread").favors());
        assertFalse(argument("C-03", "spread").favors());
        note.told(it -> it.setLocation("Low back and left calf"));
        assertFalse(argument("C-05", "spread").favors());
        assertFalse(argument("C-06", "spread").favors());
    }

    @Test
    @DisplayName("C-14 leads only by exclusion")
    void byExclusion() {
        assertTrue(assertInstanceOf(Verdict.Open.class, reason().verdict()).candidates().isEmpty());
        note.told(it -> it.setLocation("Low back")).answered(NO, "Q-04", "Q-05", "Q-06", "Q-13", "Q-15a", "Q-15b",
                "Q-15c", "Q-20", "Q-22", "Q-36").examined(it -> it.range("rom-lumbar-extension", CENTRAL, 25, NORMAL)
                        .range("rom-lumbar-flexion", CENTRAL, 60, NORMAL).saw("X-17", CENTRAL, NORMAL, "")
                        .test("test-slr", LEFT, NEGATIVE, ""));
        assertEquals("C-14", leading());
    }

    @Test
    @DisplayName("C-15: three months make it chronic, beside whatever it is")
    void chronic() {
        note.episode().with(episode -> episode.setOnset(LocalDate.parse("2026-07-01")));
        assertEquals(List.of("C-15"), reason().modifiers().stream().map(also -> also.condition().getId()).toList());
        note.episode().with(episode -> episode.setOnset(LocalDate.parse("2026-09-01")));
        assertEquals(List.of(), reason().modifiers());
    }

    @Test
    @DisplayName("A-45: what contributes is listed beside what leads")
    void severalAtOnce() {
        note.answered(YES, "Q-29", "Q-35").examined(it -> it.repeated("move-repeated-extension", 10,
                PainResponse.INCREASES, PainResponse.NONE).range("rom-hip-flexion", LEFT, 90, ABNORMAL));
        assertEquals("C-01", leading());
        assertTrue(reason().contributory().stream().map(also -> also.condition().getId()).toList()
                .containsAll(List.of("C-16", "C-28")));
        assertEquals(List.of("C-29"), reason().modifiers().stream().map(also -> also.condition().getId()).toList());
    }

    @Test
    void twoThatAreCloseStayOpenAndWhatWouldSeparateThemComesFirst() {
        note.answered(YES, "Q-11", "Q-12", "Q-36").told(it -> it.setQuality("Spasm"));
        Verdict.Open open = assertInstanceOf(Verdict.Open.class, reason().verdict());
        assertEquals(List.of("C-05", "C-06"), open.candidates().stream().map(also -> also.condition().getId()).sorted()
                .toList());
        MissingSign first = reason().missing().getFirst();
        assertEquals(2, first.separates().size());
        assertTrue(first.power() > 0);
        note.answered(YES, first.about().getId());
        assertInstanceOf(Verdict.Leading.class, reason().verdict());
    }

    @Test
    @DisplayName("C-23: an emergency picture comes before any other condition")
    void seriousFirst() {
        note.answered(YES, "Q-20", "Q-06", "Q-23");
        Verdict.Open open = assertInstanceOf(Verdict.Open.class, reason().verdict());
        assertEquals("C-23", open.candidates().getFirst().condition().getId());
        assertEquals("C-23", reason().others().getFirst().condition().getId());
    }

    @Test
    void dependentTestsCountOnce() {
        note.examined(it -> sacroiliacTests(it, 2));
        assertEquals(1, reason().find("C-04").orElseThrow().arguments().stream().filter(Argument::counts).count());
    }

    @Test
    @DisplayName("C-04: too few positive members of the cluster speak against it")
    void clusterOutOfReach() {
        note.examined(it -> sacroiliacTests(it, 1));
        assertTrue(reason().find("C-04").orElseThrow().order() < 0);
    }

    @Test
    void whatWasThereAndWentStillBelongsToThePicture() {
        note.examined(it -> it.test("test-slr", LEFT, POSITIVE, "Leg pain"));
        double before = reason().find("C-03").orElseThrow().order();
        note.episode().visit("2026-11-12T09:00", 30).examined(it -> it.test("test-slr", LEFT, NEGATIVE, ""));
        assertEquals(before, reason().find("C-03").orElseThrow().order());
    }

    @Test
    void everyArgumentSaysWhereItStandsAndWhoSaysSo() {
        note.answered(YES, "Q-09").answered(NO, "Q-15a").told(it -> it.setAggravating("Stairs"));
        List<Argument> arguments = reason().find("C-04").orElseThrow().arguments();
        assertEquals(3, arguments.size());
        arguments.forEach(argument -> {
            assertEquals(note.encounter().getId(), argument.input().place().encounter());
            assertFalse(argument.input().place().path().isBlank());
            assertFalse(argument.source().source().isBlank());
        });
        assertEquals("Stairs", arguments.stream().filter(argument -> "Y-16".equals(argument.topic())).findFirst()
                .orElseThrow().input().value());
    }

    @Test
    void ofOneThingSaidTwiceTheStrongerCounts() {
        note.answered(YES, "Q-22").told(it -> it.setAggravating("Coughing"))
                .examined(it -> it.saw("X-33", CENTRAL, ABNORMAL, "back pain"));
        Hypothesis disc = reason().find("C-02").orElseThrow();
        assertTrue(disc.favoring().size() > 1);
        assertEquals(1, disc.favoring().stream().filter(Argument::counts).count());
    }
}
