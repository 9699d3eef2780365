package org.plumbline.core.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.reasoning.CaseOf;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/** Red flags that only the course of care can raise. The episode begins on 12 October 2026. */
class CourseOfCareTest {

    private static final LocalDate START = LocalDate.parse("2026-10-12");

    private final EncounterBuilder first = CaseOf.evaluation();

    private EncounterBuilder after(int days) {
        return first.episode().visit(START.plusDays(days) + "T09:00", 30);
    }

    private static List<String> raised(EpisodeBuilder episode) {
        return RedFlagAssessment.of(CaseOf.of(episode)).flags().stream().map(flag -> flag.flag().getId()).sorted()
                .toList();
    }

    @ParameterizedTest(name = "RF-19 and R-23: pain {0}, then {1} after {2} days, raises {3}")
    @CsvSource(nullValues = "-", value = { "6, 6, 14, RF-19", "6, 5, 14, RF-19", "6, 4, 14, -", "6, 6, 13, -",
        "0, 0, 21, -", "1, 1, 21, -" })
    void unchangedPain(int then, int now, int days, String flag) {
        first.pain(then, 0, 8);
        after(days).pain(now, 0, 8);
        assertEquals(flag == null ? List.of() : List.of(flag), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-19: pain that has fallen since care began and now stands still is not unchanged")
    void standingStillAfterProgress() {
        first.pain(8, 2, 9);
        after(10).pain(3, 0, 4);
        after(30).pain(3, 0, 4);
        assertEquals(List.of(), raised(first.episode()));
    }

    @ParameterizedTest(name = "RF-25 and R-47: disability {0} %, then {1} % after {2} days")
    @CsvSource({ "50, 46, 42, true", "50, 46, 41, false", "50, 20, 84, false" })
    void careWithoutRealChange(double then, double now, int days, boolean failed) {
        first.score("odi", then);
        after(days).score("odi", now);
        assertEquals(failed ? List.of("RF-25") : List.of(), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-25: one measure that has really improved is enough for care not to have failed")
    void oneMeasureImproved() {
        first.score("odi", 50).pain(7, 2, 8);
        after(50).score("odi", 50).pain(2, 0, 3);
        assertEquals(List.of(), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-31: a leg symptom that is new in a known problem asks for referral; one that was there does not")
    void newLegSymptom() {
        first.told(it -> it.setLocation("Low back"));
        after(7).told(it -> it.setLocation("Low back and right calf"));
        assertEquals(List.of("RF-10", "RF-31"), raised(first.episode()));
        after(14).told(it -> it.setLocation("Low back and right calf"));
        assertEquals(List.of("RF-10"), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-24: under a working diagnosis of a disc, power that was full and falls asks for a surgeon")
    void discGettingWorse() {
        first.episode().diagnosis("M51.26", "Disc", Side.LEFT, "C-02");
        first.examined(it -> it.neuro("neuro-myotome-l5", Side.LEFT, "5/5", Normality.NORMAL));
        after(7).examined(it -> it.neuro("neuro-myotome-l5", Side.LEFT, "4/5", Normality.ABNORMAL));
        assertEquals(List.of("RF-11", "RF-13", "RF-24", "RF-31"), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-36: pain that went while the runner rested and is back with running")
    void backAfterRest() {
        ran(first, 6, 20);
        ran(after(7), 1, 0);
        assertEquals(List.of(), raised(first.episode()));
        ran(after(14), 6, 12);
        assertEquals(List.of("RF-19", "RF-36"), raised(first.episode()));
    }

    private static void ran(EncounterBuilder encounter, int pain, double km) {
        encounter.pain(pain, 0, 8).told(it -> it.setRunKm(km));
    }

    @ParameterizedTest(name = "{3} raised when a {0} session left the pain {1} on day {2}")
    @CsvSource(nullValues = "-", value = { "RUN, INCREASES, 3, RF-16", "RUN_WALK, PERIPHERALIZES, 3, RF-20",
        "STRENGTH, INCREASES, 3, RF-15 RF-26", "RUN, CENTRALIZES, 3, -", "RUN, INCREASES, 30, -" })
    void sessions(SessionKind kind, PainResponse movedTo, int day, String flags) {
        RunSession session = ChartFactory.eINSTANCE.createRunSession();
        session.setId("S1");
        session.setDate(START.plusDays(day));
        session.setKind(kind);
        session.setMovedTo(movedTo);
        first.episode().returnToRun(programme -> programme.getSessions().add(session));
        after(7);
        assertEquals(flags == null ? List.of() : List.of(flags.split(" ")), raised(first.episode()));
    }

    @Test
    @DisplayName("RF-14: what was numb once and has its feeling back is not proposed any more")
    void newestResultCounts() {
        first.examined(it -> it.neuro("neuro-dermatome-s1", Side.LEFT, "reduced", Normality.ABNORMAL));
        after(7).examined(it -> it.neuro("neuro-dermatome-s1", Side.LEFT, "intact", Normality.NORMAL))
                .answered(Tri.NO, "Q-06");
        assertEquals(List.of(), raised(first.episode()));
    }
}
