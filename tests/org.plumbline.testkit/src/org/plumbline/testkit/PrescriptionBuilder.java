package org.plumbline.testkit;

import org.plumbline.model.chart.ExercisePrescription;

/** Builds the dose of an exercise of the home programme. */
public final class PrescriptionBuilder {

    private final ExercisePrescription prescription;

    PrescriptionBuilder(ExercisePrescription prescription) {
        this.prescription = prescription;
    }

    /** Sets of so many repetitions. */
    public PrescriptionBuilder reps(int sets, int reps) {
        prescription.setSets(sets);
        prescription.setReps(reps);
        return this;
    }

    /** Seconds each repetition is held. */
    public PrescriptionBuilder hold(int seconds) {
        prescription.setHoldSeconds(seconds);
        return this;
    }

    /** Minutes, for exercises that are not counted in repetitions. */
    public PrescriptionBuilder minutes(double minutes) {
        prescription.setMinutes(minutes);
        return this;
    }

    /** Each side does the whole dose. */
    public PrescriptionBuilder eachSide() {
        prescription.setPerSide(true);
        return this;
    }

    /** Times a day and days a week. */
    public PrescriptionBuilder often(int timesPerDay, int daysPerWeek) {
        prescription.setTimesPerDay(timesPerDay);
        prescription.setDaysPerWeek(daysPerWeek);
        return this;
    }

    /** Load or band. */
    public PrescriptionBuilder load(String load) {
        prescription.setLoad(load);
        return this;
    }

    /** Note to the patient. */
    public PrescriptionBuilder note(String note) {
        prescription.setNote(note);
        return this;
    }

    /** Why it was chosen although the catalogue holds it back. */
    public PrescriptionBuilder inSpiteOf(String reason) {
        prescription.setCautionReason(reason);
        return this;
    }
}
