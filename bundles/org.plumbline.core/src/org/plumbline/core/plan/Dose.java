package org.plumbline.core.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.chart.ExercisePrescription;

/**
 * How much of an exercise is done how often. What is null is not prescribed.
 *
 * @param sets sets
 * @param reps repetitions in a set, for each side when per side
 * @param holdSeconds seconds each repetition is held
 * @param minutes minutes, for exercises that are not counted
 * @param perSide whether each side does it
 * @param timesPerDay times a day
 * @param daysPerWeek days a week
 */
public record Dose(@Nullable Integer sets, @Nullable Integer reps, @Nullable Integer holdSeconds,
        @Nullable Double minutes, boolean perSide, @Nullable Integer timesPerDay, @Nullable Integer daysPerWeek) {

    private static final int SECONDS_OF_A_MINUTE = 60;

    /** The dose that is prescribed. */
    public static Dose of(ExercisePrescription prescription) {
        return new Dose(prescription.getSets(), prescription.getReps(), prescription.getHoldSeconds(),
                prescription.getMinutes(), prescription.isPerSide(), prescription.getTimesPerDay(),
                prescription.getDaysPerWeek());
    }

    /** A dose of the catalogue at its least. */
    public static Dose of(Dosage dosage) {
        return new Dose(dosage.getSets(), dosage.getReps(), dosage.getHoldSeconds(), dosage.getMinutes(),
                dosage.isPerSide(), dosage.getTimesPerDay(), dosage.getDaysPerWeek());
    }

    /** Prescribes this dose. */
    public void prescribe(ExercisePrescription prescription) {
        prescription.setSets(sets);
        prescription.setReps(reps);
        prescription.setHoldSeconds(holdSeconds);
        prescription.setMinutes(minutes);
        prescription.setPerSide(perSide);
        prescription.setTimesPerDay(timesPerDay);
        prescription.setDaysPerWeek(daysPerWeek);
    }

    /** The same dose with so many sets of so many repetitions. */
    Dose with(@Nullable Integer newSets, @Nullable Integer newReps) {
        return new Dose(newSets, newReps, holdSeconds, minutes, perSide, timesPerDay, daysPerWeek);
    }

    /**
     * What one session asks for, to tell a harder dose of the same exercise from an easier one: seconds held, or
     * repetitions where nothing is held.
     */
    double demand() {
        double once = minutes == null ? Math.max(1, or(holdSeconds, 1)) : minutes * SECONDS_OF_A_MINUTE;
        return or(sets, 1) * or(reps, 1) * once * (perSide ? 2 : 1);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    /** The dose in a few words, as {@link DoseWords} reads them; empty when nothing is prescribed. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (sets != null && reps != null) {
            words.add(Messages.format(Messages.doseSetsOfReps, sets, reps));
        } else {
            add(words, Messages.doseSets, sets);
            add(words, Messages.doseReps, reps);
        }
        add(words, Messages.doseMinutes, minutes);
        if (perSide) {
            words.add(Messages.doseEachSide);
        }
        add(words, Messages.doseHold, holdSeconds);
        add(words, Messages.dosePerDay, timesPerDay);
        add(words, Messages.dosePerWeek, daysPerWeek);
        return String.join(", ", words);
    }

    private static void add(List<String> words, String pattern, @Nullable Number value) {
        if (value != null) {
            words.add(Messages.format(pattern, value));
        }
    }
}
