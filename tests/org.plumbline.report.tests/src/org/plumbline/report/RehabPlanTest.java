package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.language.ReadingLevel;
import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Side;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Report;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

class RehabPlanTest {

    /** A part of a plan may be harder than the whole, up to this grade. */
    private static final double HARDEST = 9;
    /** Formulas cannot judge fewer words than these. */
    private static final int SENTENCE = 8;

    private static final Pattern INVENTORY_ID = Pattern.compile("\\b(C|E|R|RF|T|Q|D|CF|PC)-\\d");

    @ParameterizedTest
    @ValueSource(strings = { "P-0001", "P-0002", "P-0003", "P-0004", "P-0005" })
    void patientsReadNoInternalId(String record) throws Exception {
        String text = Samples.text(Samples.rehabPlan(SampleClinicBuilder.chart(record)));
        assertFalse(INVENTORY_ID.matcher(text).find(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "P-0001", "P-0002", "P-0003", "P-0004", "P-0005" })
    void everyExerciseIsCompleteAndDrawnWhereTheCatalogueHasAFigure(String record) throws Exception {
        List<Block.Exercise> exercises = Samples.blocks(Samples.rehabPlan(SampleClinicBuilder.chart(record)),
                Block.Exercise.class).toList();
        assertFalse(exercises.isEmpty());
        for (Block.Exercise exercise : exercises) {
            assertEquals(figureOf(exercise.name()) != null, exercise.figure() != null, exercise.name());
            assertFalse(exercise.steps().isEmpty() || exercise.position().isEmpty() || exercise.stopRule().isEmpty()
                    || exercise.dose().isEmpty(), exercise.name());
        }
    }

    /** Flesch–Kincaid grade 8 is the most that advice for patients may ask (NIH; PMC3049622). */
    @ParameterizedTest
    @ValueSource(strings = { "P-0001", "P-0002", "P-0003", "P-0004", "P-0005", "P-0006", "P-0007", "P-0008" })
    void theWholePlanReadsAtGradeEightAndNoPartMuchAbove(String record) throws Exception {
        Report report = Samples.rehabPlan(SampleClinicBuilder.chart(record));
        List<String> parts = report.sections().stream().flatMap(section -> section.blocks().stream())
                .flatMap(RehabPlanTest::prose).filter(words -> !words.isBlank()).toList();
        double whole = ReadingLevel.of(String.join("\n", parts)).grade();
        assertTrue(whole <= 8, () -> "grade " + whole);
        assertEquals(List.of(), parts.stream().filter(words -> ReadingLevel.of(words).grade() > HARDEST)
                .filter(words -> ReadingLevel.of(words).words() >= SENTENCE).toList());
    }

    private static Stream<String> prose(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph when paragraph.emphasis() != Emphasis.LEAD -> Stream.of(paragraph.text());
            case Block.Items items -> items.items().stream();
            case Notice notice -> notice.lines().stream();
            case Block.Exercise exercise -> Stream.of(List.of(exercise.aim(), exercise.position(), exercise.feel(),
                    exercise.easier(), exercise.harder(), exercise.stopRule()), exercise.steps(), exercise.cues())
                    .flatMap(List::stream);
            default -> Stream.empty();
        };
    }

    private static @Nullable String figureOf(String exercise) {
        return InstalledContent.catalogue().all(Exercise.class).stream()
                .filter(known -> exercise.equals(known.getLabel())).findFirst().orElseThrow().getFigure();
    }

    @Test
    void theBoxesHoldEverySignOfTheCatalogueByItsLevel() throws Exception {
        Report report = Samples.rehabPlan(SampleClinicBuilder.chart("P-0001"));
        for (RedFlag flag : InstalledContent.catalogue().all(RedFlag.class)) {
            Tone tone = flag.getLevel() == ActionLevel.URGENT ? Tone.URGENT : Tone.STOP;
            long printed = Samples.blocks(report, Notice.class).filter(notice -> notice.tone() == tone)
                    .flatMap(notice -> notice.lines().stream()).filter(line -> line.equals(flag.getPlain())).count();
            assertEquals(flag.isOnHandout() ? 1 : 0, printed, flag.getId());
        }
    }

    @Test
    void theCataloguesDoseFillsInWhatIsNotPrescribed() throws Exception {
        ChartExchange chart = aRunnerWith("E-02");
        assertEquals(List.of("2 × 8 each side", "hold 3 seconds", "rest 45 seconds", "4 days a week"), dose(chart));
    }

    @Test
    void whatIsPrescribedWins() throws Exception {
        ChartExchange chart = aRunnerWith("E-02");
        ExercisePrescription prescription = chart.getChart().getEpisodes().getLast().getPrescriptions().getLast();
        prescription.setReps(12);
        prescription.setTimesPerDay(2);
        assertEquals(List.of("12 times", "2 times a day", "4 days a week"), dose(chart));
    }

    private static List<String> dose(ChartExchange chart) throws ReportException {
        return Samples.blocks(Samples.rehabPlan(chart), Block.Exercise.class).findFirst().orElseThrow().dose();
    }

    /** A runner with facet pain and one exercise, prescribed without a dose in the phase of control. */
    private static ChartExchange aRunnerWith(String exercise) {
        var episode = ChartBuilder.anEvaluation().episode().diagnosis("M47.816", "Facet pain", Side.RIGHT, "C-01");
        episode.prescribe("control", exercise, "2026-11-01");
        return episode.chart().build();
    }

    @Test
    void exercisesThatEndedAreNotPrinted() throws Exception {
        ChartExchange chart = aRunnerWith("E-02");
        chart.getChart().getEpisodes().getLast().getPrescriptions().getLast().setTo(Samples.TODAY.minusDays(1));
        assertTrue(Samples.text(Samples.rehabPlan(chart)).contains("No exercises have been set for you yet."));
    }

    @Test
    void gatesThatNobodyLookedAtAreNotTested() throws Exception {
        Block.Table gates = Samples.table(Samples.rehabPlan(aRunnerWith("E-02")), "Before full training"::equals);
        assertEquals(5, gates.rows().size());
        assertTrue(gates.rows().stream().allMatch(row -> row.cells().get(1).text().equals("Not tested yet")));
    }

    @Test
    void anUrgentRedFlagLeadsThePlanAndStopsTheWayBackToRunning() throws Exception {
        Report report = Samples.rehabPlan(SampleClinicBuilder.chart("P-0007"));
        assertTrue(Samples.blocks(report, Notice.class).anyMatch(notice -> notice.title().equals("Do not run yet")));
        Notice first = (Notice) report.sections().getFirst().blocks().getFirst();
        assertEquals(Tone.URGENT, first.tone());
        assertTrue(first.lines().size() > 1, "the signs that were found");
        assertEquals(0, Samples.blocks(report, Block.Table.class).count());
    }

    @Test
    void theLogHasFourteenDaysAndARowForEachExercise() throws Exception {
        Block.LogGrid log = Samples.blocks(Samples.rehabPlan(SampleClinicBuilder.chart("P-0001")),
                Block.LogGrid.class).findFirst().orElseThrow();
        assertEquals(14, log.days().size());
        assertEquals(4 + 2, log.rows().size());
    }

    @Test
    void withoutADiagnosisThereIsNoPlan() {
        ReportException refused = assertThrows(ReportException.class,
                () -> Samples.rehabPlan(ChartBuilder.anEvaluation().episode().chart().build()));
        assertTrue(refused.getMessage().contains("needs a diagnosis"), refused.getMessage());
    }
}
