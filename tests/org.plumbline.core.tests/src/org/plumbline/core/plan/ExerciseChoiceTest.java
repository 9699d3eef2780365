package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.PhaseKind;

class ExerciseChoiceTest {

    private final Care care = new Care("C-02");
    private final List<ExerciseOption> all = options(ExerciseFilter.of(""));

    @Test
    void thePhaseOfThePrimaryDiagnosisComesFirst() {
        assertEquals(List.of("E-05", "E-04", "E-07", "E-36"), ids(all).subList(0, 4),
                "in the third week those of regaining control, in the order of the phase");
        assertTrue(all.getFirst().fits().contains("Regain control"), all.getFirst().fits());
    }

    @Test
    void whatIsHeldBackComesLastWithItsReason() {
        int first = all.indexOf(all.stream().filter(ExerciseOption::asksForReason).findFirst().orElseThrow());
        assertTrue(all.subList(first, all.size()).stream().allMatch(ExerciseOption::asksForReason));
        assertTrue(ids(all).subList(first, all.size()).containsAll(List.of("E-12", "E-14", "E-17", "E-19", "E-21")));
    }

    @Test
    void wordsAreFoundInNameAimMusclesAndEquipment() {
        assertEquals("E-40", options(ExerciseFilter.of("birddog")).getFirst().exercise().getId());
        assertTrue(ids(options(ExerciseFilter.of("multifidus"))).contains("E-40"));
        assertEquals(List.of("E-12"), ids(options(ExerciseFilter.of("exercise ball"))));
        assertEquals(List.of(), options(ExerciseFilter.of("no such thing")));
    }

    @Test
    void filtersNarrowTheListDown() {
        List<ExerciseOption> narrow = options(new ExerciseFilter("", Optional.of(ExerciseKind.STRENGTH),
                Optional.of("C-02"), Optional.of("hamstrings"), Optional.empty(), Optional.of(PhaseKind.LOAD)));
        assertFalse(narrow.isEmpty());
        for (ExerciseOption option : narrow) {
            assertEquals(ExerciseKind.STRENGTH, option.exercise().getKind());
            assertTrue(option.exercise().getConditions().contains("C-02"));
            assertTrue(option.exercise().getMuscles().contains("hamstrings"));
        }
        List<ExerciseOption> bare = options(new ExerciseFilter("", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(""), Optional.empty()));
        assertFalse(bare.isEmpty());
        assertTrue(bare.stream().allMatch(option -> option.exercise().getEquipment().isEmpty()));
    }

    @Test
    void whatIsPrescribedIsMarked() {
        care.prescribe("E-40", PhaseKind.CONTROL);
        assertTrue(options(ExerciseFilter.of("bird dog")).getFirst().inForce());
        assertFalse(options(ExerciseFilter.of("plank")).getFirst().inForce());
    }

    private List<ExerciseOption> options(ExerciseFilter filter) {
        return new ExerciseChoice(care.atHand()).options(filter);
    }

    private static List<String> ids(List<ExerciseOption> options) {
        return options.stream().map(option -> option.exercise().getId()).toList();
    }
}
