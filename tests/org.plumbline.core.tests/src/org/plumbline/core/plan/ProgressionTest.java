package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.plan.Care.TODAY;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.plan.PrescriptionStep.Stay;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.chart.ExercisePrescription;

class ProgressionTest {

    private final Care care = new Care("C-02");
    private final Progression progression = new Progression(care.atHand());

    @Test
    void theDoseGrowsWithinItsRangeFirst() {
        ExercisePrescription pike = care.prescribe("E-12", PhaseKind.LOAD);
        PrescriptionStep step = progression.harder(pike);
        assertEquals("Ball pike: 2 \u00d7 6, 1/day, 3/week \u2192 2 \u00d7 8, 1/day, 3/week",
                step.words());
        ExercisePrescription next = care.take(progression.harder(care.take(step)));
        assertEquals(10, next.getReps(), "no more than the most repetitions of the phase");
    }

    @Test
    void thenTheDoseOfTheNextPhaseFollows() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        PrescriptionStep step = progression.harder(birdDog);
        assertTrue(step.words().endsWith("(dose of the phase \u201cBuild strength\u201d)"), step.words());
        ExercisePrescription next = care.take(step);
        assertEquals("3 \u00d7 8, each side, hold 10 s, 1/day, 3/week", Dose.of(next).words());
        assertEquals("load", next.getPhase());
    }

    @Test
    void thenTheHarderExerciseTakesItsPlace() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.LOAD, one -> one.setLoad("1 kg"));
        ExercisePrescription plank = care.take(progression.harder(birdDog));
        assertEquals("E-15", plank.getExercise());
        assertEquals("Plank", plank.getLabel());
        assertNull(plank.getLoad(), "the load belongs to the exercise before");
        assertEquals(Optional.of(birdDog), Prescriptions.before(plank, care.catalogue));
    }

    @Test
    void theChartKeepsWhatWasPrescribedTillTheDayBefore() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        ExercisePrescription next = care.take(progression.harder(birdDog));
        assertEquals(TODAY.minusDays(1), birdDog.getTo());
        assertEquals(TODAY, next.getFrom());
        assertEquals(List.of(next), Prescriptions.inForce(care.episode, TODAY));
        assertEquals(List.of(birdDog), Prescriptions.inForce(care.episode, TODAY.minusDays(1)));
        assertEquals(List.of(), Prescriptions.stopped(care.episode, TODAY.minusDays(7), TODAY, care.catalogue),
                "what has another in its place did not just stop");
    }

    @Test
    void whatStoppedSinceTheLastVisitIsKnown() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        care.take(progression.stopped(birdDog));
        assertEquals(List.of(birdDog),
                Prescriptions.stopped(care.episode, TODAY.minusDays(7), TODAY, care.catalogue));
        assertEquals(List.of(), Prescriptions.stopped(care.episode, TODAY, TODAY.plusDays(7), care.catalogue),
                "at the visit after this one it is past");
    }

    @Test
    void whatBeganTodayLeavesNoTraceOfItself() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CALM);
        ExercisePrescription twice = care.take(progression.harder(care.take(progression.harder(birdDog))));
        assertEquals(List.of(birdDog, twice), care.episode.getPrescriptions());
        assertEquals(Optional.of(birdDog), Prescriptions.before(twice, care.catalogue));
    }

    @Test
    void easierGoesTheSameWayBack() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        Dose before = Dose.of(birdDog);
        ExercisePrescription back = care.take(progression.easier(care.take(progression.harder(birdDog))));
        assertEquals(before, Dose.of(back));
        assertEquals("control", back.getPhase());
        ExercisePrescription easier = care.take(progression.easier(care.take(progression.easier(back))));
        assertEquals("E-36", easier.getExercise(), "below its easiest dose an easier exercise takes its place");
    }

    @Test
    void whatIsHeldBackIsNotSteppedUpTo() {
        ExercisePrescription climber = care.prescribe("E-23", PhaseKind.RETURN);
        Stay stay = assertInstanceOf(Stay.class, progression.harder(climber));
        assertTrue(stay.words().startsWith("Ball pike would come next but is held back (working diagnosis"),
                stay.words());
    }

    @Test
    void withNothingHarderItIsSaid() {
        Stay stay = assertInstanceOf(Stay.class, progression.harder(care.prescribe("E-14", PhaseKind.MAINTAIN)));
        assertTrue(stay.words().startsWith("Bicycle crunch: no harder dose"), stay.words());
    }

    @Test
    void aPhaseOfTheConditionStaysOne() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL,
                one -> one.setPhase("C-02.control"));
        assertEquals("C-02.load", care.take(progression.harder(birdDog)).getPhase());
    }

    @Test
    void aDoseTypedByHandBeginsToday() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        ExercisePrescription typed = care.take(progression.dosed(birdDog, DoseWords.read("4x8").orElseThrow()));
        assertEquals("4 \u00d7 8", Dose.of(typed).words());
        assertEquals("control", typed.getPhase());
        assertInstanceOf(Stay.class, progression.dosed(typed, Dose.of(typed)), "the same dose changes nothing");
    }

    @Test
    void theExerciseMeantIsFoundByAPartOfItsName() {
        ExercisePrescription birdDog = care.prescribe("E-40", PhaseKind.CONTROL);
        ExercisePrescription plank = care.prescribe("E-15", PhaseKind.CONTROL);
        for (String typed : List.of("birddog", "Bird d", "e-40", "steady back")) {
            assertEquals(Optional.of(birdDog), Prescriptions.named(care.episode, TODAY, typed), typed);
        }
        care.take(progression.stopped(plank));
        assertEquals(Optional.empty(), Prescriptions.named(care.episode, TODAY, "plank"));
        assertEquals(Optional.empty(), Prescriptions.named(care.episode, TODAY, " "));
    }

    @ParameterizedTest
    @EnumSource(PhaseKind.class)
    void noStepUpAsksForLessAndNoneGoesOnForEver(PhaseKind phase) {
        for (Exercise exercise : care.catalogue.all(Exercise.class)) {
            ExercisePrescription now = care.prescribe(exercise.getId(), phase);
            int steps = 0;
            while (progression.harder(now) instanceof PrescriptionStep.Change change) {
                ExercisePrescription next = change.successor().orElseThrow();
                assertTrue(!next.getExercise().equals(now.getExercise())
                        || Dose.of(next).demand() >= Dose.of(now).demand(), change.words());
                now = care.take(change);
                assertTrue(++steps < 40, exercise.getLabel());
            }
        }
    }
}
