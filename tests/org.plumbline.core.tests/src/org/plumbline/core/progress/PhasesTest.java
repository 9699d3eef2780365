package org.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.testkit.InstalledContent;

class PhasesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Condition disc = InstalledContent.catalogue().find(Condition.class, "C-02").orElseThrow();
    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    @BeforeEach
    void episode() {
        episode.setStart(START);
    }

    @ParameterizedTest
    @CsvSource({ "0, C-02.calm", "13, C-02.calm", "14, C-02.control", "83, C-02.load", "400, C-02.maintain" })
    void withoutExercisesTheWeekOfCareDecides(int days, String phase) {
        assertEquals(phase, current(START.plusDays(days)));
    }

    @Test
    void theExercisesPrescribedLastDecide() {
        prescribe("calm", START, START.plusDays(6));
        prescribe("control", START.plusDays(7), null);
        assertEquals("C-02.control", current(START.plusDays(8)));
        assertEquals("C-02.calm", current(START.plusDays(3)), "what is prescribed for later does not count yet");
    }

    @ParameterizedTest
    @ValueSource(strings = { "C-02.load", "load", "Build strength" })
    void aPhaseIsKnownByIdKindAndLabel(String name) {
        assertEquals("C-02.load", Phases.find(disc, name).orElseThrow().getId());
    }

    @Test
    void aPrescriptionIsInForceFromItsFirstToItsLastDay() {
        ExercisePrescription prescription = prescribe("calm", START, START.plusDays(6));
        assertFalse(Phases.inForce(prescription, START.minusDays(1)));
        assertTrue(Phases.inForce(prescription, START));
        assertTrue(Phases.inForce(prescription, START.plusDays(6)));
        assertFalse(Phases.inForce(prescription, START.plusDays(7)));
    }

    private String current(LocalDate day) {
        return Phases.current(disc, episode, day).orElseThrow().getId();
    }

    private ExercisePrescription prescribe(String phase, LocalDate from,
            @Nullable LocalDate to) {
        ExercisePrescription prescription = ChartFactory.eINSTANCE.createExercisePrescription();
        prescription.setPhase(phase);
        prescription.setFrom(from);
        prescription.setTo(to);
        episode.getPrescriptions().add(prescription);
        return prescription;
    }
}
