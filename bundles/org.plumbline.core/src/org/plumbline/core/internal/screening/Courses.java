package org.plumbline.core.internal.screening;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__PAIN_NOW;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__SCORE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Subjective;

/** Compares what was measured over an interval, by the published thresholds of the measures. */
final class Courses {

    /** Instrument whose thresholds tell whether pain has changed. */
    private static final String PAIN_SCALE = "nprs";

    private final ClinicalCase in;
    private final Optional<OutcomeInstrument> painScale;

    private record Measured(LocalDate day, double value, Input input) {
    }

    Courses(ClinicalCase in) {
        this.in = in;
        this.painScale = in.catalogue().find(OutcomeInstrument.class, PAIN_SCALE);
    }

    /** Pain now against the newest rating that is at least so many weeks older. */
    Optional<Course> pain(long weeks) {
        return painScale.flatMap(scale -> over(weeks, ratings(), scale));
    }

    private List<Measured> ratings() {
        return in.episode().getEncounters().stream()
                .filter(header -> header.getPainNow() != null && !day(header).isAfter(in.day()))
                .map(header -> new Measured(day(header), header.getPainNow(), new Input(
                        Messages.format(Messages.painOn, day(header)), Messages.format(Messages.outOfTen,
                                header.getPainNow()), Place.of(header, ENCOUNTER_HEADER__PAIN_NOW))))
                .sorted(Comparator.comparing(Measured::day)).toList();
    }

    /** Pain now against the first rating of the episode. */
    Optional<Course> painSinceStart() {
        List<Measured> ratings = ratings();
        return ratings.isEmpty() ? Optional.empty()
                : painScale.map(scale -> course(ratings.getFirst(), ratings.getLast(), scale));
    }

    /** The total of each instrument against its newest one that is at least so many weeks older. */
    List<Course> scores(long weeks) {
        Map<String, List<OutcomeScore>> byInstrument = in.episode().getScores().stream()
                .filter(score -> score.getScore() != null && !score.getDate().isAfter(in.day())
                        && !Provenances.isUnconfirmed(score))
                .collect(Collectors.groupingBy(OutcomeScore::getInstrument));
        Catalogue catalogue = in.catalogue();
        return byInstrument.entrySet().stream().flatMap(scores -> catalogue
                .find(OutcomeInstrument.class, scores.getKey()).stream()
                .flatMap(instrument -> over(weeks, measured(scores.getValue()), instrument).stream())).toList();
    }

    private static List<Measured> measured(Collection<OutcomeScore> scores) {
        return scores.stream().map(score -> new Measured(score.getDate(), score.getScore(), new Input(
                Messages.format(Messages.scoreOn, score.getLabel(), score.getDate()),
                Messages.format(Messages.scoreValue, score.getScore()), Place.of(score, OUTCOME_SCORE__SCORE))))
                .sorted(Comparator.comparing(Measured::day)).toList();
    }

    private static Optional<Course> over(long weeks, List<Measured> measured, OutcomeInstrument instrument) {
        return measured.isEmpty() ? Optional.empty()
                : measured.stream()
                        .filter(earlier -> !earlier.day().isAfter(measured.getLast().day().minusWeeks(weeks)))
                        .reduce((older, newer) -> newer)
                        .map(earlier -> course(earlier, measured.getLast(), instrument));
    }

    private static Course course(Measured from, Measured to, OutcomeInstrument instrument) {
        return new Course(from.value(), to.value(), improved(instrument, from.value(), to.value()),
                improved(instrument, from.value(), best(instrument)), to.day(),
                List.of(from.input(), to.input()));
    }

    private static double best(OutcomeInstrument instrument) {
        return instrument.getBetter() == Better.HIGHER ? instrument.getHigh() : instrument.getLow();
    }

    private static boolean improved(OutcomeInstrument instrument, double from, double to) {
        Change change = ChangeClassifier.classify(instrument, null, from, to);
        return change.improvement() > 0 && change.grade() != ChangeGrade.NOISE;
    }

    /** Pain that went during a rest from running and is back now that running is. */
    Optional<Course> backAfterRest() {
        List<Visit> told = in.visits().stream().filter(visit -> visit.note().getSubjective() != null
                && visit.note().getSubjective().getRunKm() != null
                && visit.note().getSubjective().getPainNow() != null).toList();
        return told.size() < 3 || painScale.isEmpty() || km(told.getLast()) == 0 ? Optional.empty()
                : IntStream.range(1, told.size() - 1).mapToObj(told::get)
                        .filter(rest -> km(rest) == 0 && rest(told, rest, painScale.get())).findFirst()
                        .map(rest -> course(measured(rest), measured(told.getLast()), painScale.get()));
    }

    private static boolean rest(List<Visit> told, Visit rest, OutcomeInstrument scale) {
        return improved(scale, pain(told.getFirst()), pain(rest)) && improved(scale, pain(told.getLast()), pain(rest));
    }

    private static Measured measured(Visit visit) {
        return new Measured(visit.date(), pain(visit), new Input(Messages.format(Messages.painOn, visit.date()),
                Stream.of(Messages.format(Messages.outOfTen, pain(visit)), Messages.format(Messages.ranKm, km(visit)))
                        .collect(Collectors.joining(", ")), Place.of(visit.note().getSubjective(), null)));
    }

    private static double km(Visit visit) {
        return subjective(visit).getRunKm();
    }

    private static double pain(Visit visit) {
        return subjective(visit).getPainNow();
    }

    private static Subjective subjective(Visit visit) {
        return visit.note().getSubjective();
    }

    private static LocalDate day(EncounterHeader header) {
        return header.getStart().toLocalDate();
    }
}
