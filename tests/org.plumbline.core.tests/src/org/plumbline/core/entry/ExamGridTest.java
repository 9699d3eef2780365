package org.plumbline.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.InstalledContent;

class ExamGridTest {

    private final Encounter before = ChartFactory.eINSTANCE.createEncounter();
    private final Encounter now = ChartFactory.eINSTANCE.createEncounter();

    private ExamGrid grid(String... sections) {
        return new ExamGrid(new FindingSlots(now, Optional.of(before), "1"), InstalledContent.catalogue(),
                Set.of(sections));
    }

    private static ExamItem item(String id) {
        return InstalledContent.catalogue().find(ExamItem.class, id).orElseThrow();
    }

    private static List<String> ids(List<ExamItem> items) {
        return items.stream().map(ExamItem::getId).toList();
    }

    private static Finding found(Encounter note, String item, Side side) {
        Finding finding = FindingDraft.of(item(item), "1");
        finding.setSide(side);
        finding.setNormality(Normality.ABNORMAL);
        note.getFindings().add(finding);
        return finding;
    }

    @Test
    void theRoutineComesWithoutBeingAskedForAndTheRestWhenItWasFoundOrAskedFor() {
        List<String> routine = ids(grid("function").rows(true, Set.of()));
        assertEquals(List.of("X-12", "X-14", "X-15", "function-squat"), routine);
        found(before, "X-45", Side.CENTRAL);
        found(now, "X-32", Side.CENTRAL);
        assertEquals(List.of("X-12", "X-14", "X-15", "function-squat", "X-32", "X-45", "X-13"),
                ids(grid("function").rows(false, Set.of(item("X-13")))));
    }

    @Test
    void whatWasAbnormalLastTimeComesFirst() {
        found(before, "X-15", Side.LEFT);
        assertEquals("X-15", grid("function").rows(true, Set.of()).getFirst().getId());
        assertEquals("X-12", grid("function").rows(false, Set.of()).getFirst().getId());
    }

    @Test
    void anItemHasTheCellsOfItsSidesAndOfWhatWasFoundElsewhere() {
        ExamGrid grid = grid("range");
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides(grid, "rom-hip-flexion"));
        assertEquals(List.of(Side.CENTRAL), sides(grid, "rom-lumbar-flexion"));
        found(now, "rom-hip-flexion", Side.BOTH);
        found(before, "rom-lumbar-flexion", Side.LEFT);
        assertEquals(List.of(Side.BOTH, Side.LEFT, Side.RIGHT), sides(grid, "rom-hip-flexion"));
        assertEquals(List.of(Side.CENTRAL, Side.LEFT), sides(grid, "rom-lumbar-flexion"));
    }

    private static List<Side> sides(ExamGrid grid, String item) {
        return grid.slots(item(item)).stream().map(Slot::side).toList();
    }

    @Test
    void anEntryMakesAFindingAndAnEmptyOneRemovesIt() {
        ExamGrid grid = grid("range");
        Slot left = grid.slot(item("rom-hip-flexion"), Side.LEFT).orElseThrow();
        Edits.make(grid.enter(left, assertInstanceOf(Changes.class, grid.read(left, "95 p3"))));
        RangeFinding finding = (RangeFinding) now.getFindings().getFirst();
        assertEquals(Side.LEFT, finding.getSide());
        assertEquals(95, finding.getValue());
        assertEquals("95\u00b0 p3", grid.print(left));
        assertTrue(grid.shows(finding));
        assertTrue(grid.enter(left, assertInstanceOf(Problem.class, grid.read(left, "400"))).isEmpty());
        Edits.make(grid.enter(left, grid.read(left, "")));
        assertTrue(now.getFindings().isEmpty());
    }

    @Test
    void normalIsSaidOnlyOfWhatWasNotLookedAt() {
        ExamGrid grid = grid("neuro");
        Slot left = grid.slot(item("neuro-reflex-ankle"), Side.LEFT).orElseThrow();
        Edits.make(grid.enter(left, grid.read(left, "1")));
        Edits.make(grid.normal(grid.slots(item("neuro-reflex-ankle"))));
        assertEquals("1+", grid.print(left));
        assertEquals("2+", grid.print(grid.slot(item("neuro-reflex-ankle"), Side.RIGHT).orElseThrow()));
        assertTrue(grid.normal(grid.slots(item("neuro-reflex-ankle"))).isEmpty());
    }

    @Test
    void aSidedItemIsLookedAtWhenBothSidesWere() {
        ExamGrid grid = grid("strength");
        Slot left = grid.slot(item("X-10"), Side.LEFT).orElseThrow();
        Edits.make(grid.enter(left, grid.read(left, "5")));
        assertFalse(grid.isLookedAt(item("X-10")));
        Edits.make(grid.normal(grid.slots(item("X-10"))));
        assertTrue(grid.isLookedAt(item("X-10")));
        found(now, "X-11", Side.BOTH);
        assertTrue(grid.isLookedAt(item("X-11")));
    }

    @Test
    void aSecondFindingAtOnePlaceAndAnItemOfAnotherSectionAreNotShown() {
        Finding first = found(now, "rom-lumbar-flexion", Side.CENTRAL);
        Finding second = found(now, "rom-lumbar-flexion", Side.CENTRAL);
        Finding unknown = found(now, "X-10", Side.LEFT);
        unknown.setItem("no-such-item");
        ExamGrid grid = grid("range", "strength");
        assertTrue(grid.shows(first));
        assertFalse(grid.shows(second));
        assertFalse(grid.shows(unknown));
        assertFalse(grid("neuro").shows(first));
    }
}
