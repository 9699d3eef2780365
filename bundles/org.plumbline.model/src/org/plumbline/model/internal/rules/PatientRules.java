package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.COVERAGE__AUTHORIZED_VISITS;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__BIRTH_DATE;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__FAMILY_NAME;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__GIVEN_NAME;
import static org.plumbline.model.chart.ChartPackage.Literals.RUNNING_PROFILE__LONGEST_KM;
import static org.plumbline.model.chart.ChartPackage.Literals.RUNNING_PROFILE__USUAL_WEEKLY_KM;
import static org.plumbline.model.chart.ChartPackage.Literals.RUNNING_PROFILE__WEEKLY_KM;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import java.time.LocalDate;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RunningProfile;

/** Rules for who the patient is, who pays, and how the patient runs. */
public final class PatientRules {

    /** Nobody documented has lived longer, years. */
    private static final int OLDEST_AGE = 130;

    /** More than any runner covers in a week, km; a larger number is a slip of the keyboard. */
    private static final double MOST_WEEKLY_KM = 400;

    private PatientRules() {
    }

    /** A patient has a given and a family name. */
    public static boolean nameIsGiven(Patient patient, DiagnosticChain diagnostics) {
        return require(isPresent(patient.getFamilyName()), diagnostics, patient, PATIENT__FAMILY_NAME, "familyName")
                & require(isPresent(patient.getGivenName()), diagnostics, patient, PATIENT__GIVEN_NAME, "givenName");
    }

    /** The date of birth is not in the future and not more than 130 years ago. */
    public static boolean birthDateIsPlausible(Patient patient, DiagnosticChain diagnostics) {
        LocalDate born = patient.getBirthDate();
        LocalDate today = LocalDate.now();
        return born == null
                || require(!born.isAfter(today), diagnostics, patient, PATIENT__BIRTH_DATE, "bornInFuture", born)
                        && require(!born.isBefore(today.minusYears(OLDEST_AGE)), diagnostics, patient,
                                PATIENT__BIRTH_DATE, "bornTooLongAgo", born, OLDEST_AGE);
    }

    /** The number of authorised visits is not negative. */
    public static boolean visitsAreNotNegative(Coverage coverage, DiagnosticChain diagnostics) {
        return require(within(coverage.getAuthorizedVisits(), 0, Integer.MAX_VALUE), diagnostics, coverage,
                COVERAGE__AUTHORIZED_VISITS, "negativeVisits");
    }

    /** Distances are not negative and not above what anybody runs in a week. */
    public static boolean distancesArePlausible(RunningProfile running, DiagnosticChain diagnostics) {
        return require(within(running.getWeeklyKm(), 0, MOST_WEEKLY_KM), diagnostics, running,
                RUNNING_PROFILE__WEEKLY_KM, "weeklyDistance", MOST_WEEKLY_KM)
                & require(within(running.getUsualWeeklyKm(), 0, MOST_WEEKLY_KM), diagnostics, running,
                        RUNNING_PROFILE__USUAL_WEEKLY_KM, "weeklyDistance", MOST_WEEKLY_KM)
                & require(within(running.getLongestKm(), 0, MOST_WEEKLY_KM), diagnostics, running,
                        RUNNING_PROFILE__LONGEST_KM, "longestRun", MOST_WEEKLY_KM);
    }

    private static boolean isPresent(String words) {
        return words != null && !words.isBlank();
    }
}
