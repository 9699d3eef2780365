package org.plumbline.core.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.PhaseKind;

/**
 * What to look for among the exercises. What is empty does not narrow the search down.
 *
 * @param words parts of words, all of which stand in the name, the aim, the muscles or the equipment
 * @param kind what the exercise mainly does
 * @param condition id of the condition it is for
 * @param muscle muscle or region
 * @param equipment equipment it takes; blank for none at all
 * @param phase phase that it has a dose for
 */
public record ExerciseFilter(String words, Optional<ExerciseKind> kind, Optional<String> condition,
        Optional<String> muscle, Optional<String> equipment, Optional<PhaseKind> phase) {

    /** All exercises that go with these words. */
    public static ExerciseFilter of(String words) {
        return new ExerciseFilter(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    boolean accepts(Exercise exercise) {
        return kind.map(wanted -> exercise.getKind() == wanted).orElse(true)
                && condition.map(exercise.getConditions()::contains).orElse(true)
                && muscle.map(exercise.getMuscles()::contains).orElse(true)
                && equipment.map(wanted -> takes(exercise.getEquipment(), wanted)).orElse(true)
                && phase.map(wanted -> hasDose(exercise, wanted)).orElse(true) && says(exercise);
    }

    private static boolean takes(Collection<String> equipment, String wanted) {
        return wanted.isBlank() ? equipment.isEmpty() : equipment.contains(wanted);
    }

    private static boolean hasDose(Exercise exercise, PhaseKind wanted) {
        return exercise.getDosages().stream().map(dose -> dose.getPhase())
                .anyMatch(phase -> phase == wanted || phase == PhaseKind.ANY);
    }

    private boolean says(Exercise exercise) {
        String all = Stream.of(Stream.of(exercise.getId(), exercise.getLabel(), exercise.getAim()),
                exercise.getMuscles().stream(), exercise.getEquipment().stream()).flatMap(part -> part)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        String plain = Prescriptions.plain(exercise.getLabel());
        return plain.contains(Prescriptions.plain(words)) || Arrays.stream(words.strip().toLowerCase(Locale.ROOT)
                .split("\\s+")).allMatch(all::contains);
    }
}
