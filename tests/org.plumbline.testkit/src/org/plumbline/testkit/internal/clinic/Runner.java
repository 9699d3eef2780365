package org.plumbline.testkit.internal.clinic;

import java.time.LocalDate;

import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RunningProfile;

/** How the sample patients run. */
final class Runner {

    private Runner() {
    }

    /** Gives the patient a running profile: distance before the complaint and now, km a week. */
    static RunningProfile profile(Patient patient, double usualKm, double nowKm, int runsPerWeek, double years) {
        RunningProfile running = ChartFactory.eINSTANCE.createRunningProfile();
        running.setUsualWeeklyKm(usualKm);
        running.setWeeklyKm(nowKm);
        running.setRunsPerWeek(runsPerWeek);
        running.setTrainingYears(years);
        patient.setRunning(running);
        return running;
    }

    /** Adds a pair of shoes; model names are invented. */
    static void shoes(RunningProfile running, String model, double km, String since) {
        var shoe = ChartFactory.eINSTANCE.createShoe();
        shoe.setModel(model);
        shoe.setKm(km);
        shoe.setSince(LocalDate.parse(since));
        running.getShoes().add(shoe);
    }

    /** Sets the event aimed at. */
    static void event(RunningProfile running, String event, String date) {
        running.setEvent(event);
        running.setEventDate(LocalDate.parse(date));
    }
}
