package org.plumbline.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.testkit.InstalledContent;

class FindingSlotsTest {

    private static final Consumer<Finding> POSITIVE = result(TestResult.POSITIVE);
    private static final Consumer<Finding> NOTHING = result(TestResult.NOT_TESTED);

    private final Encounter note = ChartFactory.eINSTANCE.createEncounter();
    private final Encounter before = ChartFactory.eINSTANCE.createEncounter();
    private final FindingSlots slots = new FindingSlots(note, Optional.of(before), "low-back 1");
    private final Slot left = Slot.of(item("test-gaenslen")).getFirst();
    private final Slot right = Slot.of(item("test-gaenslen")).getLast();
    private final Slot thrust = Slot.of(item("test-sacral-thrust")).getFirst();

    @Test
    void aTestOfBothSidesHasTwoPlacesOneOfTheMiddleHasOne() {
        assertEquals(List.of(Side.LEFT, Side.RIGHT), List.of(left.side(), right.side()));
        assertEquals(1, Slot.of(item("test-sacral-thrust")).size());
        assertEquals(Side.CENTRAL, thrust.side());
    }

    @Test
    void aFindingComesWithTheFirstEntryAndGoesWithTheLast() {
        Edits.make(slots.enter(left, POSITIVE));
        Finding finding = slots.at(left).orElseThrow();
        assertEquals(Side.LEFT, finding.getSide());
        assertEquals(Provenance.TYPED, finding.getProvenance());
        assertEquals("low-back 1", finding.getContentVersion());
        assertEquals(Optional.empty(), slots.at(right));
        Edits.make(slots.enter(left, NOTHING));
        assertTrue(note.getFindings().isEmpty());
    }

    @Test
    void anEntryThatSaysNothingNewChangesNothing() {
        assertEquals(List.of(), slots.enter(left, NOTHING));
        Edits.make(slots.enter(left, POSITIVE));
        assertEquals(List.of(), slots.enter(left, POSITIVE));
    }

    @Test
    void whatNamesNoSideIsInTheMiddle() {
        Edits.make(slots.enter(thrust, POSITIVE));
        note.getFindings().getFirst().setSide(Side.UNSPECIFIED);
        assertEquals(TestResult.POSITIVE, ((TestFinding) slots.at(thrust).orElseThrow()).getResult());
    }

    @Test
    void theSecondEntryKeepsTheFinding() {
        Edits.make(slots.enter(left, POSITIVE));
        String id = slots.at(left).orElseThrow().getId();
        Edits.make(slots.enter(left, finding -> ((TestFinding) finding).setWords("buttock")));
        assertEquals(1, note.getFindings().size());
        assertEquals(id, slots.at(left).orElseThrow().getId());
        assertEquals(TestResult.POSITIVE, ((TestFinding) slots.at(left).orElseThrow()).getResult());
    }

    @Test
    void normalIsTheCliniciansOwnWordAndReplacesWhatStood() {
        Edits.make(slots.enter(left, finding -> ((TestFinding) finding).setWords("buttock")));
        Edits.make(slots.normal(left));
        TestFinding finding = (TestFinding) slots.at(left).orElseThrow();
        assertEquals(TestResult.NEGATIVE, finding.getResult());
        assertEquals(Normality.NORMAL, finding.getNormality());
        assertEquals(Provenance.TYPED, finding.getProvenance());
        assertNull(finding.getWords());
    }

    @Test
    void theRestIsNormalLeavesWhatWasFound() {
        Edits.make(slots.enter(left, POSITIVE));
        Edits.make(slots.normal(List.of(left, right, thrust)));
        assertEquals(TestResult.POSITIVE, ((TestFinding) slots.at(left).orElseThrow()).getResult());
        assertEquals(TestResult.NEGATIVE, ((TestFinding) slots.at(right).orElseThrow()).getResult());
        assertEquals(3, note.getFindings().size());
    }

    @Test
    void whatIsTakenOverIsCarriedUntilConfirmedOrTypedOver() {
        lastTime(left, TestResult.POSITIVE);
        Edits.make(slots.takeOver(left));
        Finding finding = slots.at(left).orElseThrow();
        assertEquals(Provenance.CARRIED, finding.getProvenance());
        Edits.make(slots.confirm(left));
        assertEquals(Provenance.CONFIRMED, finding.getProvenance());
        Edits.make(slots.enter(left, result(TestResult.NEGATIVE)));
        assertEquals(Provenance.TYPED, finding.getProvenance());
        assertEquals(List.of(), slots.takeOver(right));
    }

    @Test
    void anOfferIsFilledInOrLeftButSaysNothingByItself() {
        Finding last = lastTime(left, TestResult.POSITIVE);
        note.getFindings().add(Offer.again(last, "low-back 1"));
        assertEquals(List.of(), slots.enter(left, NOTHING));
        assertEquals(List.of(), slots.confirm(left));
        List<Edit> edits = slots.takeOver(left);
        assertTrue(edits.stream().anyMatch(edit -> edit instanceof Edit.Set set
                && set.feature() == ChartPackage.Literals.FINDING__PROVENANCE && set.value() == Provenance.CARRIED));
        Edits.make(edits);
        assertEquals(1, note.getFindings().size());
        assertEquals(TestResult.POSITIVE, ((TestFinding) slots.at(left).orElseThrow()).getResult());
    }

    @Test
    void removingTakesTheFindingsOfThePlacesOnly() {
        Edits.make(slots.enter(left, POSITIVE));
        Edits.make(slots.enter(right, POSITIVE));
        Edits.make(slots.remove(List.of(left, thrust)));
        assertEquals(Optional.empty(), slots.at(left));
        assertTrue(slots.at(right).isPresent());
    }

    private Finding lastTime(Slot slot, TestResult result) {
        Edits.make(new FindingSlots(before, Optional.empty(), "low-back 1").enter(slot, result(result)));
        return before.getFindings().getLast();
    }

    private static Consumer<Finding> result(TestResult result) {
        return finding -> ((TestFinding) finding).setResult(result);
    }

    private static ExamItem item(String id) {
        return InstalledContent.catalogue().find(ExamItem.class, id).orElseThrow();
    }
}
