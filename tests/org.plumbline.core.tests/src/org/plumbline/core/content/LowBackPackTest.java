package org.plumbline.core.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.model.catalogue.CataloguePackage.Literals;
import org.plumbline.model.catalogue.CodeListFile;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.catalogue.Verification;
import org.plumbline.testkit.InstalledContent;

/** The pack against the inventory it was written from, kept here as it was when the pack was written. */
class LowBackPackTest {

    private final Catalogue catalogue = InstalledContent.catalogue();

    @Test
    void readsWithoutProblems() {
        assertEquals(List.of(), InstalledContent.read().problems());
    }

    @Test
    void holdsEveryIdOfTheInventoryAndInventsNone() throws IOException {
        Set<String> inventory = lines("inventory.txt").collect(Collectors.toCollection(TreeSet::new));
        Set<String> traced = new TreeSet<>();
        catalogue.all(Entry.class).forEach(entry -> collectTraces(entry, traced));
        System.out.println("Low back pain in runners holds " + inventory.stream().filter(traced::contains).count()
                + " of " + inventory.size() + " inventory ids");
        assertEquals(inventory, traced);
    }

    @Test
    void anEntryNamedLikeAnInventoryIdHoldsIt() throws IOException {
        Set<String> inventory = lines("inventory.txt").collect(Collectors.toSet());
        assertAll(catalogue.all(Entry.class).stream().filter(entry -> inventory.contains(entry.getId()))
                .map(entry -> () -> assertTrue(entry.getTrace().contains(entry.getId()), entry.getId())));
    }

    @Test
    void everyDiagnosisCodeIsBillableInItsYear() throws Exception {
        CodeListFile file = catalogue.packs().getFirst().getCodeLists().getFirst();
        CodeList billable;
        try (var in = new InputStreamReader(InstalledContent.lowBack().open(file.getFile()), StandardCharsets.UTF_8)) {
            billable = CodeList.read(file.getYear(), in);
        }
        List<DiagnosisCode> codes = catalogue.all(Condition.class).stream()
                .flatMap(condition -> condition.getCodes().stream()).toList();
        assertFalse(codes.isEmpty());
        assertAll(codes.stream()
                .map(code -> () -> assertTrue(billable.holds(code.getCode()), code.getCode())));
    }

    @Test
    void everyExerciseHasDoseCuesStepsAndAStopRule() {
        assertAll(catalogue.all(Exercise.class).stream().map(exercise -> () -> {
            assertFalse(exercise.getDosages().isEmpty(), exercise.getId() + " has no dose");
            assertFalse(exercise.getCues().isEmpty(), exercise.getId() + " has no cue");
            assertFalse(exercise.getSteps().isEmpty(), exercise.getId() + " has no steps");
            assertFalse(exercise.getStopRule().isBlank(), exercise.getId() + " has no stop rule");
            assertTrue(exercise.getDosages().stream().allMatch(dose -> dose.getReps() != null
                    || dose.getHoldSeconds() != null || dose.getMinutes() != null || dose.getNote() != null),
                    exercise.getId() + " has an empty dose");
        }));
    }

    @Test
    void everyMainConditionCanBeExplainedToAPatient() {
        assertAll(catalogue.all(Condition.class).stream().filter(condition -> condition.getStanding() == Standing.MAIN)
                .map(condition -> () -> {
                    assertFalse(condition.getPlain() == null || condition.getPlain().isBlank(), condition.getId());
                    assertFalse(condition.getToDo().isEmpty(), condition.getId());
                    assertFalse(condition.getToAvoid().isEmpty(), condition.getId());
                    assertFalse(condition.getPhases().isEmpty(), condition.getId());
                }));
    }

    @Test
    void phasesSuggestNoExerciseThatIsHeldBackInTheirCondition() {
        assertAll(Stream.of("C-01", "C-02").map(id -> catalogue.find(Condition.class, id).orElseThrow())
                .map(condition -> () -> condition.getPhases().stream()
                        .flatMap(phase -> catalogue.find(Exercise.class, phase.getExercises()).stream())
                        .forEach(exercise -> assertTrue(exercise.getCautions().stream()
                                .noneMatch(caution -> caution.getTarget().equals(condition.getId())
                                        && caution.getTrace().stream().anyMatch(trace -> trace.startsWith("CF-"))),
                                condition.getId() + " suggests " + exercise.getId()))));
    }

    @Test
    void bothPositionsOfEveryConflictAreKept() {
        assertAll(catalogue.all(Conflict.class).stream()
                .map(conflict -> () -> assertTrue(conflict.getPositions().size() >= 2, conflict.getId())));
    }

    @Test
    void whatIsDisputedIsMarkedOnTheEntryItConcerns() {
        assertTrue(catalogue.find("C-02.22").orElseThrow().getDisputed().contains("D-03"));
        assertTrue(catalogue.find("T-41").orElseThrow().getDisputed().contains("D-08"));
        assertTrue(catalogue.find("RF-05").orElseThrow().getDisputed().contains("D-07"));
    }

    @Test
    void whatWasDerivedOrAddedCanBeTold() {
        assertEquals(Origin.DERIVED, catalogue.find("C-01.3").orElseThrow().getOrigin());
        assertEquals(Origin.ADDED, catalogue.find("C-02.26").orElseThrow().getOrigin());
        assertEquals(Origin.SEED, catalogue.find("C-01.4").orElseThrow().getOrigin());
    }

    @Test
    void numbersOfRulesAreNumbers() {
        var share = catalogue.find(Rule.class, "R-05").orElseThrow().getFigures().get(0);
        assertEquals(50, share.getLow());
        assertEquals(75, share.getHigh());
        assertEquals(5, catalogue.find(Rule.class, "R-13").orElseThrow().getParts().size());
    }

    @Test
    void aBoundStandsAtTheEndItLimits() {
        assertAll(catalogue.all(Entry.class).stream().flatMap(entry -> entry.eContents().stream()
                .filter(Quantity.class::isInstance).map(Quantity.class::cast)
                .map(figure -> () -> assertTrue(isBoundedRight(figure),
                        entry.getId() + ' ' + figure.getName()))));
    }

    private static boolean isBoundedRight(Quantity figure) {
        return switch (figure.getComparison()) {
        case AT_MOST, LESS_THAN -> figure.getHigh() != null;
        case AT_LEAST, MORE_THAN, EXACTLY -> figure.getLow() != null;
        case BETWEEN -> figure.getLow() != null && figure.getHigh() != null && figure.getLow() < figure.getHigh();
        };
    }

    @Test
    void everyExerciseOfAPhaseHasADoseForIt() {
        assertAll(catalogue.all(RehabPhase.class).stream().flatMap(phase -> phase.getExercises().stream()
                .map(id -> () -> assertTrue(catalogue.find(Exercise.class, id).orElseThrow().getDosages().stream()
                        .anyMatch(dose -> dose.getPhase() == phase.getKind()), phase.getId() + ' ' + id))));
    }

    @Test
    void whatIsOnlyClaimedAndDisputedIsNeverToldToPatients() {
        assertAll(catalogue.all(Entry.class).stream()
                .filter(entry -> entry.getVerification() == Verification.CLAIMED && !entry.getDisputed().isEmpty())
                .map(entry -> () -> assertNull(entry.getPlain(), entry.getId())));
    }

    @Test
    void theHandoutTellsOfTheSignsOfCaudaEquina() {
        assertTrue(catalogue.find(RedFlag.class, "RF-01").orElseThrow().isOnHandout());
        assertTrue(catalogue.find(RedFlag.class, "rf-saddle-numbness").orElseThrow().isOnHandout());
    }

    private static void collectTraces(Entry entry, Set<String> traces) {
        add(entry, traces);
        entry.eContents().forEach(part -> add(part, traces));
    }

    private static void add(EObject part, Set<String> traces) {
        EStructuralFeature trace = part.eClass().getEStructuralFeature(Literals.ENTRY__TRACE.getName());
        if (trace != null) {
            ((List<?>) part.eGet(trace)).forEach(id -> traces.add((String) id));
        }
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                LowBackPackTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(String::strip).toList().stream();
        }
    }
}
