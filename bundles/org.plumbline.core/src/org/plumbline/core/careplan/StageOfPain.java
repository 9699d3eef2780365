package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.careplan.Messages;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Episode;

/**
 * The stage of an episode on a day. Chronic is what has lasted longer than R-48 says; where acute ends is said by the
 * rule {@value #RULE}, which is commonly taught rather than stated by a source.
 *
 * @param stage the stage
 * @param firstWeek whether it is still too early to treat the muscle itself, by R-49
 * @param days days since onset, or since the start of care where no onset is recorded
 * @param words the stage and why, in a sentence
 * @param trail what it rests on
 */
public record StageOfPain(Stage stage, boolean firstWeek, long days, String words, Trail trail) {

    static final String RULE = "stage-of-pain";
    static final String CHRONIC = "R-48";
    static final String FIRST_WEEK = "R-49";

    /** The stage of an episode on the day of the case. */
    public static StageOfPain of(ClinicalCase known) {
        return of(known.episode(), known.day(), known.catalogue());
    }

    /** The stage of an episode on a day. */
    public static StageOfPain of(Episode episode, LocalDate day, Catalogue catalogue) {
        Limits limits = new Limits(catalogue);
        boolean dated = episode.getOnset() != null;
        LocalDate since = Optional.ofNullable(episode.getOnset()).or(() -> Optional.ofNullable(episode.getStart()))
                .orElse(day);
        boolean chronic = limits.figure(CHRONIC, "duration").flatMap(figure -> Limits.after(since, figure))
                .filter(day::isAfter).isPresent();
        boolean acute = limits.figure(RULE, "acute").flatMap(figure -> Limits.after(since, figure))
                .filter(end -> !day.isAfter(end)).isPresent();
        boolean firstWeek = limits.figure(FIRST_WEEK, "after-injury").flatMap(figure -> Limits.after(since, figure))
                .filter(day::isBefore).isPresent();
        Stage stage = chronic ? Stage.CHRONIC : acute ? Stage.ACUTE : Stage.SUBACUTE;
        long days = Math.max(0, ChronoUnit.DAYS.between(since, day));
        String words = Messages.format(dated ? Messages.stageSinceOnset : Messages.stageSinceCare, word(stage), days,
                Messages.day(since));
        List<String> rules = new ArrayList<>(List.of(RULE, CHRONIC));
        if (firstWeek) {
            rules.add(FIRST_WEEK);
        }
        Input input = new Input(dated ? Messages.onset : Messages.startOfCare, Messages.day(since),
                Place.of(episode, dated ? Literals.EPISODE__ONSET : Literals.EPISODE__START));
        return new StageOfPain(stage, firstWeek, days, words, new Trail(List.of(input),
                catalogue.find(Rule.class, rules).stream().map(Source::of).toList(),
                catalogue.version()));
    }

    /** A stage in a word. */
    static String word(Stage stage) {
        return switch (stage) {
            case ACUTE -> Messages.acute;
            case SUBACUTE -> Messages.subacute;
            case CHRONIC -> Messages.chronic;
        };
    }
}
