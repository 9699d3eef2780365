package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.RunningProfile;

/**
 * What a return to running starts from: what the chart says, and the defaults of the rules where it says nothing. What
 * the chart asks for beyond the rules is brought back within them.
 *
 * @param start first day of the programme
 * @param weekKm usual distance a week before the complaint
 * @param runKm usual length of a run before the complaint
 * @param share first distance in percent of the usual one
 * @param increase weekly increase in percent; infinite when the clinic goes by miles alone and nobody chose one
 * @param runs runs a week to arrive at
 * @param strength strength sessions a week
 * @param caution how carefully to begin
 */
public record Runner(LocalDate start, double weekKm, double runKm, double share, double increase, int runs,
        int strength, Caution caution) {

    /** The runner of a case; empty while the usual distance is not known. */
    static Optional<Runner> of(ClinicalCase it, RunFigures figures) {
        Episode episode = it.episode();
        ReturnToRun programme = episode.getReturnToRun();
        RunningProfile profile = it.chart().getPatient().getRunning();
        Double weekKm = first(programme == null ? null : programme.getUsualWeeklyKm(),
                profile == null ? null : profile.getUsualWeeklyKm());
        if (weekKm == null || weekKm <= 0) {
            return Optional.empty();
        }
        LocalDate start = start(programme).orElse(it.day());
        double runKm = Math.min(weekKm, runKm(programme, profile, weekKm, figures));
        Caution caution = caution(episode, start, figures);
        int runs = runs(programme == null ? null : programme.getSessionsPerWeek(), weekKm / runKm, figures);
        Integer strength = programme == null ? null : programme.getStrengthPerWeek();
        return Optional.of(new Runner(start, weekKm, runKm,
                figures.firstShare().clamp(or(programme == null ? null : programme.getStartShare(),
                        figures.firstShare().at(caution))),
                increase(programme == null ? null : programme.getWeeklyIncrease(), caution, figures), runs,
                strength == null ? Math.max(1, runs - 1) : Math.max(1, strength), caution));
    }

    /** The start of the programme; the first day of its calendar where none is given. */
    private static Optional<LocalDate> start(@Nullable ReturnToRun programme) {
        return programme == null ? Optional.empty() : Optional.<LocalDate>ofNullable(programme.getStart())
                .or(() -> programme.getSessions().stream().map(RunSession::getDate).min(Comparator.naturalOrder()));
    }

    private static double runKm(@Nullable ReturnToRun programme, @Nullable RunningProfile profile, double weekKm,
            RunFigures figures) {
        Double usual = programme == null ? null : programme.getUsualRunKm();
        if (usual != null && usual > 0) {
            return usual;
        }
        Integer habit = profile == null ? null : profile.getRunsPerWeek();
        return weekKm / (habit != null && habit > 0 ? habit : figures.runs().high());
    }

    /** As many as asked for, within R-28, and no more than before. */
    private static int runs(@Nullable Integer asked, double habit, RunFigures figures) {
        double most = Math.min(figures.runs().high(), Math.floor(habit + 1e-9));
        return (int) Math.max(1, Math.min(most, asked == null ? figures.runs().low() : asked));
    }

    private static double increase(@Nullable Double asked, Caution caution, RunFigures figures) {
        if (!figures.percentInForce()) {
            return asked == null ? Double.POSITIVE_INFINITY : Math.max(0, asked);
        }
        return asked == null ? figures.increase().at(caution) : Math.clamp(asked, 0, figures.increase().high());
    }

    private static Caution caution(Episode episode, LocalDate start, RunFigures figures) {
        LocalDate since = episode.getOnset() == null ? episode.getStart() : episode.getOnset();
        long weeks = ChronoUnit.WEEKS.between(since, start);
        if (episode.getIrritability() == Irritability.HIGH || weeks > figures.formerWeeks().high()) {
            return Caution.HIGH;
        }
        return episode.getIrritability() == Irritability.LOW && weeks < figures.formerWeeks().low() ? Caution.LOW
                : Caution.MIDDLE;
    }

    private static @Nullable Double first(@Nullable Double own, @Nullable Double usual) {
        return own == null ? usual : own;
    }

    private static double or(@Nullable Double own, double usual) {
        return own == null ? usual : own;
    }
}
