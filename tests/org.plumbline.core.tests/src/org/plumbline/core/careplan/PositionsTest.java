package org.plumbline.core.careplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.Irritability;

/** Another position of the clinic gives another plan, and the plan says so. */
class PositionsTest {

    @ParameterizedTest(name = "{0} {1}: {3} is no longer suggested in {2}")
    @CsvSource({ "CF-02, b, C-06, E-19", "CF-02, b, C-04, T-01", "CF-03, a, C-06, T-22", "CF-03, e, C-05, T-53",
        "CF-09, b, C-07, T-27", "CF-10, a, C-06, T-01", "CF-10, a, C-06, E-20", "CF-13, b, C-01, E-32",
        "CF-16, a, C-04, T-03", "CF-17, c, C-06, T-21" })
    void holdsBack(String conflict, String position, String condition, String entry) {
        PlannedCase one = new PlannedCase(condition).since(3).has("foam roller", "firm ball");
        assertTrue(first(one, conflict, entry), "suggested by default");
        one.holds(conflict, position);
        PlanProposal plan = one.plan();
        assertFalse(first(one, conflict, entry), "held back");
        assertTrue(plan.leftOut().stream().anyMatch(left -> left.entry().equals(entry)
                && left.trail().sources().stream().anyMatch(source -> source.entry().equals(conflict))));
        Disagreement told = plan.disagreements().stream().filter(other -> other.conflict().equals(conflict))
                .findFirst().orElseThrow();
        assertTrue(told.own());
        assertEquals(position, told.held().id());
        assertFalse(told.others().isEmpty());
    }

    /** Whether something is suggested, for fresh pain in the phase the patient is in. */
    private static boolean first(PlannedCase one, String conflict, String entry) {
        return conflict.equals("CF-10") ? PlannedCase.ids(one.plan().phases().getFirst()).contains(entry)
                : one.suggested().contains(entry);
    }

    @ParameterizedTest(name = "{0} {1}: {3} is suggested in {2}, with care")
    @CsvSource({ "CF-06, a, C-02, T-02", "CF-10, b, C-05, T-17", "CF-22, a, C-01, E-18", "CF-22, a, C-01, E-22",
        "CF-23, a, C-02, E-17", "CF-23, a, C-02, E-21" })
    void supports(String conflict, String position, String condition, String entry) {
        PlannedCase one = new PlannedCase(condition).since(3).irritable(Irritability.HIGH);
        boolean fresh = conflict.equals("CF-10");
        assertFalse(fresh ? PlannedCase.ids(one.plan().phases().getFirst()).contains(entry)
                : one.suggested().contains(entry));
        one.holds(conflict, position);
        PlanItem item = one.plan().items().filter(other -> other.entry().equals(entry)).findFirst().orElseThrow();
        assertTrue(fresh ? PlannedCase.ids(one.plan().phases().getFirst()).contains(entry)
                : !item.cautions().isEmpty(), "it carries its caution");
    }

    @ParameterizedTest
    @CsvSource({ "C-01, CF-22", "C-02, CF-23", "C-02, CF-06", "C-05, CF-10", "C-06, CF-17", "C-04, CF-16",
        "C-14, CF-03" })
    void theDisagreementOfADefaultPlanCanBeRead(String condition, String conflict) {
        Disagreement told = new PlannedCase(condition).plan().disagreements().stream()
                .filter(other -> other.conflict().equals(conflict)).findFirst().orElseThrow();
        assertFalse(told.own());
        assertFalse(told.reason().isBlank());
    }
}
