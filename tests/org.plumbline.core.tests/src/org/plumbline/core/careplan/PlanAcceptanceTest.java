package org.plumbline.core.careplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;

class PlanAcceptanceTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-16T10:00:00Z");

    private final PlannedCase facet = new PlannedCase("C-01");

    private PlanAcceptance decide() {
        return new PlanAcceptance(facet.known(), "Dana Reyes", NOW);
    }

    private PlanOfCare accepted() {
        Edits.make(decide().whole(facet.plan()));
        return Plans.current(facet.episode).orElseThrow();
    }

    @Test
    void theWholePlanIsWritten() {
        PlanProposal proposal = facet.plan();
        PlanOfCare plan = accepted();
        assertEquals(proposal.course().weeks(), plan.getWeeks());
        assertEquals(PlannedCase.TODAY.plusWeeks(plan.getWeeks()), plan.getTo());
        assertEquals(proposal.phases().stream().map(PlanPhase::phase).toList(),
                plan.getPhases().stream().map(PlannedPhase::getPhase).toList());
        PlannedPhase first = plan.getPhases().getFirst();
        assertEquals("T-14", first.getTreatments().getFirst());
        assertEquals(proposal.phases().getFirst().aims(), first.getAims());
        assertEquals(proposal.phases().getFirst().criteria(), first.getCriteria());
        assertFalse(first.getEducation().isEmpty());
        assertTrue(plan.getTreatments().contains("T-19"), "of later phases too");
        assertEquals(facet.catalogue.find(Treatment.class, plan.getTreatments()).stream().map(Treatment::getLabel)
                .toList(), plan.getInterventions());
        assertTrue(plan.getRationale().startsWith("Lumbar facet joint syndrome. Acute: 2 days"), plan.getRationale());
        assertEquals(List.of("E-01", "E-44", "E-35", "E-36"), prescribed(), "of the first phase alone");
        assertTrue(facet.episode.getPrescriptions().stream().allMatch(one -> one.getPhase().equals("calm")));
        assertTrue(facet.episode.getDecisions().getFirst().isFollowed());
    }

    @Test
    void whatIsAcceptedIsNotProposedAgain() {
        assertTrue(facet.plan().differs());
        accepted();
        PlanProposal again = facet.plan();
        assertFalse(again.differs(), () -> again.items().filter(item -> !item.inPlan()).toList().toString());
        facet.has("resistance band");
        facet.episode.getPrescriptions().removeLast();
        assertEquals(List.of("E-36"), facet.plan().phases().getFirst().items().filter(item -> !item.inPlan())
                .map(PlanItem::entry).toList());
        List<Edit> edits = decide().whole(facet.plan());
        assertEquals(2, edits.size(), "the exercise and the decision");
    }

    @Test
    void oneThingIsTakenByItself() {
        PlanProposal proposal = facet.plan();
        PlanPhase first = proposal.phases().getFirst();
        Edits.make(decide().item(first.exercises().getFirst(), first, proposal));
        assertEquals(List.of("E-01"), prescribed());
        assertEquals(List.of(), facet.episode.getPlans());
        Edits.make(decide().item(first.treatments().getFirst(), first, proposal));
        PlanOfCare plan = Plans.current(facet.episode).orElseThrow();
        assertEquals(List.of("T-14"), plan.getTreatments());
        assertEquals(List.of("T-14"), plan.getPhases().getFirst().getTreatments());
        Edits.make(decide().item(first.education().getFirst(), first, facet.plan()));
        assertEquals(1, plan.getPhases().size());
        assertEquals(List.of("A-02"), plan.getPhases().getFirst().getEducation());
        assertEquals(3, facet.episode.getDecisions().size());
    }

    @Test
    void whatIsRefusedIsNotSuggestedAnyMoreUntilThatIsTakenBack() {
        PlanItem adjustment = facet.plan().items().filter(item -> item.entry().equals("T-02")).findFirst()
                .orElseThrow();
        Edits.make(decide().refuse(adjustment, "Does not want it"));
        assertFalse(facet.suggested().contains("T-02"));
        LeftOut left = facet.plan().leftOut().stream().filter(one -> one.entry().equals("T-02")).findFirst()
                .orElseThrow();
        assertEquals("Overruled: Does not want it", left.why());
        Edits.make(decide().reconsider(left));
        assertTrue(facet.suggested().contains("T-02"));
    }

    @Test
    @DisplayName("R-24: rehabilitation goes on, phase by phase, when criteria are met")
    void theNextPhaseIsProposedWhenCriteriaAreMet() {
        PlanOfCare plan = accepted();
        LocalDate later = PlannedCase.TODAY.plusDays(9);
        facet.on(later);
        assertTrue(facet.plan().moveOn().isEmpty(), "not before");
        plan.getPhases().getFirst().setReachedOn(later);
        PlanProposal next = facet.plan();
        assertEquals("C-01.control", next.current().orElseThrow().phase());
        assertTrue(next.moveOn().orElseThrow().words().endsWith("begin “Regain control”."));
        Edits.make(decide().moveOn(next));
        assertEquals(Stream.of("E-03", "E-10", "E-32", "E-36").toList(), prescribed().stream().sorted().toList());
        assertEquals(later.minusDays(1), facet.episode.getPrescriptions().getFirst().getTo());
        assertTrue(facet.plan().moveOn().isEmpty(), "the step is taken");
        assertEquals(4, facet.plan().phases().size());
    }

    @Test
    void aPlanThatHasRunOutIsRenewed() {
        PlanOfCare first = accepted();
        facet.on(first.getTo().plusDays(1));
        Edits.make(decide().whole(facet.plan()));
        assertEquals(2, facet.episode.getPlans().size());
        assertEquals(first.getTo().plusDays(1), facet.episode.getPlans().getLast().getFrom());
    }

    private List<String> prescribed() {
        return Prescriptions.inForce(facet.episode, facet.known().day()).stream()
                .map(ExercisePrescription::getExercise).toList();
    }
}
