package org.plumbline.core.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

class CertificationClockTest {

    private static final ChartFactory FACTORY = ChartFactory.eINSTANCE;
    private static final LocalDate EVALUATION = LocalDate.of(2026, 3, 1);
    private static final LocalDate PLANNED = EVALUATION.plusDays(2);

    private final Episode episode = FACTORY.createEpisode();
    private final PlanOfCare plan = plan(PLANNED);

    @BeforeEach
    void evaluation() {
        EncounterHeader header = FACTORY.createEncounterHeader();
        header.setStart(OffsetDateTime.of(EVALUATION.atTime(9, 0), ZoneOffset.UTC));
        episode.getEncounters().add(header);
    }

    @Test
    @DisplayName("mt-certification-interval: ends with a plan shorter than the interval")
    void aShortPlanEndsIt() {
        plan.setWeeks(6);
        assertEquals(PLANNED.plusWeeks(6), clock().ends());
    }

    @Test
    @DisplayName("mt-certification-interval: lasts 90 days from the first treatment under a longer plan")
    void theIntervalEndsIt() {
        assertEquals(EVALUATION.plusDays(90), clock().ends());
        plan.setTo(PLANNED.plusDays(120));
        assertEquals(EVALUATION.plusDays(90), clock().ends());
    }

    @Test
    @DisplayName("mt-certification-interval: a later plan counts from its own first day")
    void aLaterPlanCountsFromItsFirstDay() {
        plan(EVALUATION.plusDays(60));
        assertEquals(EVALUATION.plusDays(150), clock().ends());
    }

    @Test
    @DisplayName("mt-certification: within 30 days of the evaluation; later plans have no such day")
    void toBeCertifiedBy() {
        assertFalse(clock().certified());
        assertEquals(EVALUATION.plusDays(30), clock().certifyBy().orElseThrow());
        plan(EVALUATION.plusDays(60));
        assertTrue(clock().certifyBy().isEmpty());
    }

    @Test
    @DisplayName("mt-certification: a verbal order is signed within 14 days")
    void aVerbalOrderIsSigned() {
        assertTrue(clock().signBy().isEmpty());
        plan.setVerbalOrderOn(EVALUATION);
        assertEquals(EVALUATION.plusDays(14), clock().signBy().orElseThrow());
    }

    @Test
    @DisplayName("mt-order-on-file: an order and the plan sent within 30 days stand in for the signature")
    void anOrderOnFileStandsIn() {
        plan.setSentOn(EVALUATION.plusDays(30));
        assertFalse(clock().certified(), "no order");
        episode.setOrderedOn(EVALUATION.minusDays(3));
        assertTrue(clock().certified());
        plan.setSentOn(EVALUATION.plusDays(31));
        assertFalse(clock().certified(), "sent too late");
    }

    @Test
    @DisplayName("mt-recertification: needs the signature, whatever is on file")
    void recertificationNeedsASignature() {
        episode.setOrderedOn(EVALUATION);
        PlanOfCare second = plan(EVALUATION.plusDays(60));
        second.setSentOn(EVALUATION.plusDays(61));
        assertFalse(clock().certified());
        second.setCertifiedOn(EVALUATION.plusDays(62));
        assertTrue(clock().certified());
    }

    @Test
    void maintenanceAndOtherPayersHaveNoClock() {
        PlanDates dates = PlanDates.current(episode).orElseThrow();
        assertTrue(CertificationClock.of(dates, TreatmentDaysTest.rules("commercial-per-code")).isEmpty());
        plan.setMaintenance(true);
        assertTrue(CertificationClock.of(PlanDates.current(episode).orElseThrow(),
                TreatmentDaysTest.rules("medicare-therapy")).isEmpty());
    }

    private CertificationClock clock() {
        return CertificationClock.of(PlanDates.current(episode).orElseThrow(),
                TreatmentDaysTest.rules("medicare-therapy")).orElseThrow();
    }

    private PlanOfCare plan(LocalDate from) {
        PlanOfCare made = FACTORY.createPlanOfCare();
        made.setFrom(from);
        episode.getPlans().add(made);
        return made;
    }
}
