package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.careplan.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.Subjective;

/**
 * How irritable the pain is. The clinician's own judgement counts; without one, an estimate by the rule {@value #RULE}
 * from the worst pain said last and from the signs the rule names, as far as they were told since the pain was last
 * worse.
 *
 * @param level the level; unjudged when the chart says nothing about it
 * @param own whether it is the clinician's judgement
 * @param estimate what the chart suggests, also where the clinician judged
 * @param words the level and why, in a sentence
 * @param trail what it rests on
 */
public record IrritabilityEstimate(Irritability level, boolean own, Irritability estimate, String words, Trail trail) {

    static final String RULE = "irritability";

    /** The irritability of an episode on the day of the case. */
    public static IrritabilityEstimate of(ClinicalCase known) {
        Optional<Rule> rule = known.catalogue().find(Rule.class, RULE);
        Limits limits = new Limits(known.catalogue());
        List<Input> inputs = new ArrayList<>();
        Optional<Subjective> said = known.visits().reversed().stream().map(visit -> visit.note().getSubjective())
                .filter(Objects::nonNull).filter(one -> one.getPainWorst() != null).findFirst();
        @Nullable Integer worst = said.map(Subjective::getPainWorst).orElse(null);
        said.ifPresent(one -> inputs.add(worst(one)));
        List<Sign> told = told(known, rule.map(Rule::getRelated).orElse(List.of()), worst);
        told.stream().map(Sign::input).distinct().forEach(inputs::add);
        long signs = told.stream().filter(Sign::present).map(Sign::topic).distinct().count();
        Irritability estimate = inputs.isEmpty() || rule.isEmpty() ? Irritability.UNJUDGED
                : estimate(worst, signs, limits);
        Irritability judged = known.episode().getIrritability();
        boolean own = judged != Irritability.UNJUDGED;
        if (own) {
            inputs.addFirst(new Input(Messages.irritability, word(judged),
                    Place.of(known.episode(), Literals.EPISODE__IRRITABILITY)));
        }
        String words = Messages.format(own ? Messages.irritabilityJudged : inputs.isEmpty()
                ? Messages.irritabilityUnknown : Messages.irritabilityEstimated, word(own ? judged : estimate),
                worst == null ? Messages.notSaid : worst.toString(), signs, word(estimate));
        return new IrritabilityEstimate(own ? judged : estimate, own, estimate, words, new Trail(inputs,
                rule.stream().map(Source::of).toList(), known.catalogue().version()));
    }

    private static Irritability estimate(@Nullable Integer worst, long signs, Limits limits) {
        boolean severe = reaches(worst, limits, "severe-pain");
        boolean moderate = reaches(worst, limits, "moderate-pain");
        if (severe && signs > 0 || limits.least(RULE, "signs-alone").filter(enough -> signs >= enough).isPresent()) {
            return Irritability.HIGH;
        }
        return severe || moderate || signs > 0 ? Irritability.MODERATE : Irritability.LOW;
    }

    private static boolean reaches(@Nullable Integer pain, Limits limits, String figure) {
        return pain != null && limits.least(RULE, figure).filter(least -> pain >= least).isPresent();
    }

    private static Input worst(Subjective said) {
        return new Input(Messages.worstPain, said.getPainWorst().toString(),
                Place.of(said, Literals.SUBJECTIVE__PAIN_WORST));
    }

    /** The newest of every sign that is asked for. What was told while the pain was worse than now no longer counts. */
    private static List<Sign> told(ClinicalCase known, List<String> asked, @Nullable Integer now) {
        LocalDate worse = known.visits().stream().filter(visit -> isWorse(visit.note().getSubjective(), now))
                .map(Visit::date).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return Signs.of(known).newest().stream()
                .filter(sign -> asked.contains(sign.about().getId()) && sign.day().isAfter(worse)).toList();
    }

    private static boolean isWorse(@Nullable Subjective said, @Nullable Integer now) {
        return said != null && now != null && said.getPainWorst() != null && said.getPainWorst() > now;
    }

    /** A level in a word. */
    static String word(Irritability level) {
        return switch (level) {
            case LOW -> Messages.irritabilityLow;
            case MODERATE -> Messages.irritabilityModerate;
            case HIGH -> Messages.irritabilityHigh;
            default -> Messages.irritabilityUnjudged;
        };
    }
}
