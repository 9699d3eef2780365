package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__BASELINE;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__BETTER;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__MEASURE;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__MEASURE_LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TARGET;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__UNIT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.progress.ImportantChange;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;

/** Makes a goal measurable by what was scored: the first score on or after the day it was set is its baseline. */
final class GoalTargets {

    private GoalTargets() {
    }

    /** Links a goal to an instrument that was scored, with the smallest important change as its target. */
    static List<QuickFix> measures(Goal goal, ClinicalCase known) {
        Map<String, OutcomeScore> baselines = new LinkedHashMap<>();
        known.episode().getScores().stream().filter(score -> score.getScore() != null)
                .forEach(score -> baselines.merge(score.getInstrument(), score,
                        (first, next) -> first.getDate().isBefore(goal.getSetOn()) ? next : first));
        Stream<QuickFix> links = baselines.values().stream().flatMap(score -> known.catalogue()
                .find(OutcomeInstrument.class, score.getInstrument()).stream()
                .flatMap(instrument -> target(instrument, null, score.getScore()).stream()
                        .map(target -> link(goal, instrument, score.getScore(), target))));
        return Stream.concat(links, Stream.of(new QuickFix.Lead(Messages.chooseMeasure, Place.of(goal, GOAL__MEASURE))))
                .toList();
    }

    /** Targets for a goal whose measure is known. */
    static List<QuickFix> targets(Goal goal, ClinicalCase known) {
        Double baseline = GoalProgress.of(goal, known.episode(), known.visits(), known.catalogue(), known.day())
                .baseline().map(measured -> measured.value()).orElse(null);
        Stream<QuickFix> offers = baseline == null ? Stream.of() : known.catalogue()
                .find(OutcomeInstrument.class, goal.getMeasure()).stream()
                .flatMap(instrument -> target(instrument, GoalProgress.part(goal, instrument), baseline).stream()
                        .map(target -> aim(goal, baseline, target)));
        return Stream.concat(offers, Stream.of(new QuickFix.Lead(Messages.setTarget, Place.of(goal, GOAL__TARGET))))
                .toList();
    }

    private static Optional<ImportantChange> target(OutcomeInstrument instrument, @Nullable String part,
            double baseline) {
        return ImportantChange.from(instrument, part, baseline);
    }

    private static QuickFix link(Goal goal, OutcomeInstrument instrument, double baseline, ImportantChange target) {
        return new QuickFix.Mend(Messages.format(Messages.linkMeasure, instrument.getAbbreviation(), target.score(),
                target.source()), hand -> {
                    List<Edit> edits = new ArrayList<>();
                    edits.add(new Edit.Set(goal, GOAL__MEASURE, instrument.getId()));
                    edits.add(new Edit.Set(goal, GOAL__MEASURE_LABEL, instrument.getLabel()));
                    edits.add(new Edit.Set(goal, GOAL__UNIT, instrument.getUnit()));
                    edits.add(new Edit.Set(goal, GOAL__BETTER, Better.get(instrument.getBetter().getLiteral())));
                    edits.addAll(aim(goal, baseline, target.score()));
                    return edits;
                });
    }

    private static QuickFix aim(Goal goal, double baseline, ImportantChange target) {
        return new QuickFix.Mend(Messages.format(Messages.aimFor, target.score(), target.source()),
                hand -> aim(goal, baseline, target.score()));
    }

    private static List<Edit> aim(Goal goal, double baseline, double target) {
        return List.of(new Edit.Set(goal, GOAL__BASELINE, baseline), new Edit.Set(goal, GOAL__TARGET, target));
    }
}
