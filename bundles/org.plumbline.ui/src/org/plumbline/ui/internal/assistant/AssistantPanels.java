package org.plumbline.ui.internal.assistant;

import java.util.List;

import org.plumbline.ui.internal.assistant.differential.DifferentialPanel;
import org.plumbline.ui.internal.assistant.likelihood.LikelihoodPanel;
import org.plumbline.ui.internal.assistant.plan.PlanPanel;
import org.plumbline.ui.internal.assistant.progress.ProgressPanel;
import org.plumbline.ui.internal.assistant.redflags.RedFlagPanel;

/** The panels of the Assistant, from top to bottom. */
final class AssistantPanels {

    private AssistantPanels() {
    }

    static List<AssistantPanel<?>> all() {
        return List.of(
                new RedFlagPanel(),
                new DifferentialPanel(),
                new LikelihoodPanel(),
                new PlanPanel(),
                new ProgressPanel());
    }
}
