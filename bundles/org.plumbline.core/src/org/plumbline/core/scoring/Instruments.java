package org.plumbline.core.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;

/** The outcome instruments of an episode and what was scored with them. */
public final class Instruments {

    private Instruments() {
    }

    /**
     * All instruments, first those an episode has scores of, newest first, then those its goals are measured by, then
     * those for its region of the body.
     */
    public static List<OutcomeInstrument> ranked(Episode episode, Catalogue catalogue) {
        Stream<String> used = episode.getScores().stream().sorted(Comparator.comparing(OutcomeScore::getDate)
                .reversed()).map(OutcomeScore::getInstrument);
        Stream<String> aimedAt = episode.getGoals().stream().map(Goal::getMeasure).filter(Objects::nonNull);
        Stream<OutcomeInstrument> known = Stream.concat(used, aimedAt)
                .flatMap(id -> catalogue.find(OutcomeInstrument.class, id).stream());
        List<OutcomeInstrument> all = catalogue.all(OutcomeInstrument.class);
        return Stream.of(known, all.stream().filter(one -> isFor(one, episode.getRegion())), all.stream())
                .flatMap(one -> one).distinct().toList();
    }

    private static boolean isFor(OutcomeInstrument instrument, @Nullable String region) {
        String domain = instrument.getDomain();
        return region != null && domain != null
                && domain.toLowerCase(Locale.ROOT).contains(region.toLowerCase(Locale.ROOT));
    }

    /** The scores of an instrument in an episode, oldest first. */
    public static List<OutcomeScore> scores(Episode episode, OutcomeInstrument instrument) {
        return episode.getScores().stream().filter(score -> instrument.getId().equals(score.getInstrument()))
                .sorted(Comparator.comparing(OutcomeScore::getDate)).toList();
    }

    /** The score of an instrument that an encounter has, or that was taken on its day: there is one a day. */
    public static Optional<OutcomeScore> score(Episode episode, OutcomeInstrument instrument, String encounter,
            LocalDate day) {
        List<OutcomeScore> scores = scores(episode, instrument);
        return scores.stream().filter(score -> encounter.equals(score.getEncounter())).findFirst()
                .or(() -> scores.stream().filter(score -> day.equals(score.getDate())).findFirst());
    }

    /** The answers that a score keeps. */
    public static Answers answers(OutcomeScore score) {
        TreeMap<Integer, Double> answers = new TreeMap<>();
        for (ItemAnswer answer : score.getAnswers()) {
            Double value = answer.getValue();
            if (value != null) {
                answers.put(answer.getItem(), value);
            }
        }
        return new Answers(answers);
    }
}
