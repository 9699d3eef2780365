package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

class PlansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    @Test
    void theFirstPlanStartsToday() {
        assertEquals(Optional.empty(), Plans.current(episode));
        PlanOfCare plan = next();
        assertEquals(DAY, plan.getFrom());
        assertNull(plan.getTo());
        assertEquals(Optional.empty(), Plans.before(plan));
        assertTrue(Plans.covers(plan, DAY.plusYears(1)));
        assertFalse(Plans.covers(plan, DAY.minusDays(1)));
    }

    @Test
    void aRenewedPlanGoesOnAndIsCertifiedAnew() {
        PlanOfCare first = next();
        first.setTo(DAY.plusDays(10));
        first.setPerWeek(2.0);
        first.setWeeks(6);
        first.getInterventions().add("Hip mobilisation");
        first.setTreatments(List.of("T-03"));
        first.setCertifiedBy("Dr. Quist");
        PlanOfCare second = next();
        assertEquals(DAY.plusDays(10), second.getFrom());
        assertEquals(second.getFrom().plusWeeks(6), second.getTo());
        assertEquals(2.0, second.getPerWeek());
        assertEquals(List.of("Hip mobilisation"), second.getInterventions());
        assertEquals(List.of("T-03"), second.getTreatments());
        assertNull(second.getCertifiedBy());
        assertEquals(Optional.of(first), Plans.before(second));
    }

    @Test
    void aPlanWithoutAnEndEndsWhenItIsRenewed() {
        PlanOfCare first = next();
        next();
        assertEquals(DAY, first.getTo());
    }

    private PlanOfCare next() {
        Edits.make(Plans.next(episode, DAY));
        return episode.getPlans().getLast();
    }
}
