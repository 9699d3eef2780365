package org.plumbline.core.running;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleStage;

/** What to mind on a day, in the words of the rules. */
record RunHints(Catalogue catalogue) {

    private static final String STAGES = "R-14";
    private static final String PACE = "R-15";

    /** On a run: warm up and start slowly; on level ground unless hills may come. */
    String run(boolean level) {
        return Stream.of("R-09", "R-08").limit(level ? 2 : 1).flatMap(id -> catalogue.find(Rule.class, id).stream())
                .map(Entry::getLabel).collect(Collectors.joining(". ", "", "."));
    }

    /** On a day of fitness without impact: what R-12 offers instead of the bicycle. */
    String crossTraining() {
        return catalogue.find(Rule.class, "R-12").map(rule -> catalogue.find(Exercise.class, rule.getRelated()))
                .orElse(List.of()).stream().map(Entry::getLabel).collect(Collectors.joining(Messages.runOr));
    }

    /** On a day of walking. */
    String walk() {
        return stage(catalogue, PACE, 1).orElse("");
    }

    /** On a day of hops and jumps. */
    String hop() {
        return stage(catalogue, STAGES, 2).orElse("");
    }

    /** Whether a day was one of hops and jumps. */
    static boolean isHop(RunDay day, Catalogue catalogue) {
        return stage(catalogue, STAGES, 2).filter(day.hint()::contains).isPresent();
    }

    private static Optional<String> stage(Catalogue catalogue, String rule, int order) {
        return catalogue.find(Rule.class, rule).stream().flatMap(found -> found.getStages().stream())
                .filter(stage -> stage.getOrder() == order).map(RuleStage::getPlain).findFirst();
    }
}
